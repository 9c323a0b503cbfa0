// Chooses data points, ITU's and the city's own, through a search.
import { useId, useMemo, useState } from 'react';
import type { DataPointId } from '../../core/catalogue/kpi';
import { createLocalSearchIndex, createSearchIndex, searchEntries } from '../../core/catalogue/searchEntries';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { TextField } from '../../widgets/TextField';
import styles from './EvidenceScreen.module.css';

interface DataPointPickerProps {
  chosen: readonly DataPointId[];
  onChange: (chosen: DataPointId[]) => void;
}

const MOST_SHOWN = 12;

export function DataPointPicker({ chosen, onChange }: DataPointPickerProps) {
  const text = useText();
  const { t } = text;
  const id = useId();
  const lookup = useDataPointLookup();
  const [search, setSearch] = useState('');
  const found = useFound(search);
  const shown = found.slice(0, MOST_SHOWN);
  const name = (each: DataPointId) => nameDataPoint(each, lookup, text);
  const remove = (gone: DataPointId) => onChange(chosen.filter((each) => each !== gone));

  return (
    <section aria-labelledby={id} className={styles.form}>
      <h3 id={id} className={styles.label}>
        {t('evidence.edit.supports')}
      </h3>
      {chosen.length === 0 && <p className={styles.quiet}>{t('evidence.edit.supportsNone')}</p>}
      <ul className={styles.chosen}>
        {chosen.map((each) => (
          <li key={each}>
            <span>{name(each)}</span>
            <Button
              weight="quiet"
              aria-label={t('evidence.edit.take', { name: name(each) })}
              onClick={() => remove(each)}
            >
              {t('evidence.removeShort')}
            </Button>
          </li>
        ))}
      </ul>
      <TextField label={t('evidence.edit.search')} value={search} onChange={setSearch} />
      {search.trim() !== '' && (
        <>
          <p role="status" className={styles.quiet}>
            {found.length > shown.length
              ? t('evidence.edit.foundFirst', { count: found.length, shown: shown.length })
              : t('evidence.edit.found', { count: found.length })}
          </p>
          <ul>
            {shown.map(({ dataPoint }) => (
              <li key={dataPoint.id}>
                <label className={styles.option}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(dataPoint.id)}
                    onChange={({ target }) =>
                      target.checked ? onChange([...chosen, dataPoint.id]) : remove(dataPoint.id)
                    }
                  />
                  <span>{name(dataPoint.id)}</span>
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function useFound(search: string) {
  const { catalogue } = useDefinitions();
  const { localKpis } = useOpenAssessment().assessment;
  const official = useMemo(() => createSearchIndex(catalogue), [catalogue]);
  const local = useMemo(() => createLocalSearchIndex(localKpis), [localKpis]);
  return [...searchEntries(official, search), ...searchEntries(local, search)];
}
