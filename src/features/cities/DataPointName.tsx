// The name of a data point, as a link to its answer in the open assessment.
import type { CatalogueEntry } from '../../core/catalogue/catalogue';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useOpenAssessment } from '../../state/useSession';
import styles from './CitiesScreen.module.css';

export function DataPointName({ entry: { kpi, dataPoint } }: { entry: CatalogueEntry }) {
  const { pick } = useText();
  const assessment = useOpenAssessment().id;
  return (
    <>
      <a href={hrefOf({ screen: 'assess', assessment, dataPoint: dataPoint.id })}>
        {pick(kpi.name)}
        {dataPoint.label && <> · {pick(dataPoint.label)}</>}
      </a>{' '}
      <bdi className={styles.code}>{kpi.code}</bdi>
    </>
  );
}
