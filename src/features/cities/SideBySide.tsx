// The scores, after the coverage: on common ground in sentences, then categories and data points side by side.
import { useText } from '../../i18n/useText';
import { useParameters } from '../../state/useParameters';
import { useDefinitions } from '../../state/useSession';
import { SelectField } from '../../widgets/SelectField';
import styles from './CitiesScreen.module.css';
import { CommonGround } from './CommonGround';
import { DataPointsSideBySide } from './DataPointsSideBySide';
import { GroupsSideBySide } from './GroupsSideBySide';
import type { ChosenCities } from './useChosenCities';

export function SideBySide({ chosen }: { chosen: ChosenCities }) {
  const { t, pick } = useText();
  const { dimensions } = useDefinitions().catalogue.classification;
  const [{ dimension }, { choose }] = useParameters('cities');
  const known = dimensions.find(({ id }) => id === dimension)?.id;
  return (
    <>
      <CommonGround chosen={chosen} />
      <div className={styles.filter}>
        <SelectField
          label={t('cities.filters.dimension')}
          none={t('cities.filters.allDimensions')}
          options={dimensions.map(({ id, name }) => ({ value: id, label: pick(name) }))}
          value={known ?? null}
          onChange={(id) => choose({ dimension: id ?? undefined })}
        />
      </div>
      <GroupsSideBySide chosen={chosen} dimension={known} />
      <DataPointsSideBySide chosen={chosen} dimension={known} />
    </>
  );
}
