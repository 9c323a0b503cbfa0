// What differs between two sets or versions: targets with old value, new value and why, and the other settings.
import { useState } from 'react';
import type { BenchmarkSet } from '../../core/catalogue/benchmarkSet';
import { findEntry } from '../../core/catalogue/catalogue';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { Card } from '../../widgets/Card';
import { SelectField } from '../../widgets/SelectField';
import styles from './BenchmarksScreen.module.css';
import { compareBenchmarkSets, type TargetDifference } from './compareBenchmarkSets';
import { describeTarget, nameDataPoint } from './describeTarget';
import { SettingDifferences } from './SettingDifferences';

const keyOf = ({ id, version }: BenchmarkSet) => `${id}@${version}`;

export function SetHistory({ sets }: { sets: readonly BenchmarkSet[] }) {
  const text = useText();
  const { t } = text;
  const { catalogue } = useDefinitions();
  const [chosen, setChosen] = useState<{ before: string | null; after: string | null }>({
    before: null,
    after: null,
  });
  const find = (key: string | null) => sets.find((set) => keyOf(set) === key);
  const after = find(chosen.after) ?? sets.at(-1);
  const before = find(chosen.before) ?? (after && sets[Math.max(0, sets.indexOf(after) - 1)]);
  if (!before || !after) return null;
  const options = sets.map((set) => ({ value: keyOf(set), label: describeBenchmarkSet(set, text) }));
  const difference = compareBenchmarkSets(before, after);
  const { targets, settings } = difference;
  const placeOf = ({ dataPointId }: TargetDifference) =>
    catalogue.entries.findIndex(({ dataPoint }) => dataPoint.id === dataPointId);
  const ordered = [...targets].sort((a, b) => placeOf(a) - placeOf(b));
  return (
    <Card title={t('benchmarks.history.title')}>
      <div className={styles.fields}>
        <SelectField
          label={t('benchmarks.history.before')}
          none={t('benchmarks.history.beforeAutomatic')}
          options={options}
          value={chosen.before}
          onChange={(key) => setChosen({ ...chosen, before: key })}
        />
        <SelectField
          label={t('benchmarks.history.after')}
          none={t('benchmarks.history.afterAutomatic')}
          options={options}
          value={chosen.after}
          onChange={(key) => setChosen({ ...chosen, after: key })}
        />
      </div>
      <p className={styles.quiet}>
        {describeBenchmarkSet(before, text)} – {describeBenchmarkSet(after, text)}
      </p>
      {targets.length + settings.length === 0 && <p>{t('benchmarks.history.none')}</p>}
      <SettingDifferences before={before} after={after} settings={settings} />
      {ordered.length > 0 && <DifferenceTable differences={ordered} />}
    </Card>
  );
}

const COLUMNS = ['dataPoint', 'before', 'after', 'why'] as const;

function DifferenceTable({ differences }: { differences: readonly TargetDifference[] }) {
  const text = useText();
  const { t, format } = text;
  const { catalogue } = useDefinitions();
  const column = (name: (typeof COLUMNS)[number]) => t(`benchmarks.history.columns.${name}`);
  return (
    <table className={styles.table}>
      <caption>{t('benchmarks.history.caption', { count: differences.length })}</caption>
      <thead>
        <tr>
          {COLUMNS.map((name) => (
            <th key={name} scope="col">
              {column(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map(({ dataPointId, kind, before, after }) => {
          const entry = findEntry(catalogue, dataPointId);
          return (
            <tr key={dataPointId}>
              <th scope="row">{nameDataPoint(dataPointId, entry, text)}</th>
              <td data-label={column('before')}>
                <bdi>{describeTarget(before, entry, catalogue, text)}</bdi>
              </td>
              <td data-label={column('after')}>
                <bdi>{describeTarget(after, entry, catalogue, text)}</bdi>
              </td>
              <td data-label={column('why')}>
                {kind !== 'values' && <p>{t(`benchmarks.history.kinds.${kind}`)}</p>}
                {after?.setBy && (
                  <>
                    {after.setBy.why}{' '}
                    <span className={styles.quiet}>
                      {t('benchmarks.targets.setBy', {
                        author: after.setBy.author || t('benchmarks.facts.nobody'),
                        at: format.instant(after.setBy.at),
                      })}
                    </span>
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
