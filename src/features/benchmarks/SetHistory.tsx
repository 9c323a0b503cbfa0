// What differs between two sets or versions: targets with old value, new value and why, and the other settings.
import type { BenchmarkSet } from '../../core/catalogue/benchmarkSet';
import { findEntry } from '../../core/catalogue/catalogue';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import { useParameters } from '../../state/useParameters';
import { useDefinitions } from '../../state/useSession';
import { Card } from '../../widgets/Card';
import { SelectField } from '../../widgets/SelectField';
import { Table, type TableColumns } from '../../widgets/Table';
import styles from './BenchmarksScreen.module.css';
import { compareBenchmarkSets, type TargetDifference } from './compareBenchmarkSets';
import { describeTarget, nameDataPoint } from './describeTarget';
import { findSetByKey, toKey } from './knownSets';
import { SettingDifferences } from './SettingDifferences';

export function SetHistory({ sets }: { sets: readonly BenchmarkSet[] }) {
  const text = useText();
  const { t } = text;
  const { catalogue } = useDefinitions();
  const [chosen, { choose }] = useParameters('benchmarks');
  const chosenBefore = findSetByKey(sets, chosen.before);
  const chosenAfter = findSetByKey(sets, chosen.after);
  const after = chosenAfter ?? sets.at(-1);
  const before = chosenBefore ?? (after && sets[Math.max(0, sets.indexOf(after) - 1)]);
  if (!before || !after) return null;
  const options = sets.map((set) => ({ value: toKey(set), label: describeBenchmarkSet(set, text) }));
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
          value={chosenBefore ? toKey(chosenBefore) : null}
          onChange={(key) => choose({ before: key ?? undefined })}
        />
        <SelectField
          label={t('benchmarks.history.after')}
          none={t('benchmarks.history.afterAutomatic')}
          options={options}
          value={chosenAfter ? toKey(chosenAfter) : null}
          onChange={(key) => choose({ after: key ?? undefined })}
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

function DifferenceTable({ differences }: { differences: readonly TargetDifference[] }) {
  const text = useText();
  const { t } = text;
  const { catalogue } = useDefinitions();
  const nameOf = (id: TargetDifference['dataPointId']) => nameDataPoint(id, findEntry(catalogue, id), text);
  const say = (id: TargetDifference['dataPointId'], target: TargetDifference['before']) => (
    <bdi>{describeTarget(target, findEntry(catalogue, id), catalogue, text)}</bdi>
  );
  const columns: TableColumns<TargetDifference> = [
    { name: t('benchmarks.history.columns.dataPoint'), cell: ({ dataPointId }) => nameOf(dataPointId) },
    {
      name: t('benchmarks.history.columns.before'),
      cell: ({ dataPointId, before }) => say(dataPointId, before),
    },
    {
      name: t('benchmarks.history.columns.after'),
      cell: ({ dataPointId, after }) => say(dataPointId, after),
    },
    { name: t('benchmarks.history.columns.why'), cell: (difference) => <Why {...difference} /> },
  ];
  return (
    <Table
      caption={t('benchmarks.history.caption', { count: differences.length })}
      top
      columns={columns}
      rows={differences}
      keyOf={({ dataPointId }) => dataPointId}
    />
  );
}

function Why({ kind, after }: TargetDifference) {
  const { t, format } = useText();
  return (
    <>
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
    </>
  );
}
