// The data points that change their band and the groups that change their score, before and after a switch of the set.
import type { BenchmarkSet } from '../../core/catalogue/benchmarkSet';
import { getEntry, getUnit } from '../../core/catalogue/catalogue';
import type { DataPointChange, GroupChange } from '../../core/scoring/comparison/compareScorecards';
import type { GroupScore } from '../../core/scoring/scoreAssessment';
import type { DataPointScore } from '../../core/scoring/scoreDataPoint';
import { describePath } from '../../i18n/describeGroup';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { Card } from '../../widgets/Card';
import { ScoreMark } from '../../widgets/ScoreMark';
import { Table } from '../../widgets/Table';
import styles from './BenchmarksScreen.module.css';
import { nameDataPoint } from './describeTarget';

interface ChangesProps<C> {
  changes: readonly C[];
  /** The set in use and the other one. */
  sets: readonly [BenchmarkSet, BenchmarkSet];
}

export function ChangedDataPoints({ changes, sets: [now, then] }: ChangesProps<DataPointChange>) {
  const { t } = useText();
  const title = t('benchmarks.use.dataPoints');
  return (
    <Card title={title}>
      {changes.length === 0 ? (
        <p>{t('benchmarks.use.noDataPoints')}</p>
      ) : (
        <Table
          caption={title}
          captionHidden
          top
          columns={[
            {
              name: t('benchmarks.use.columns.dataPoint'),
              cell: ({ after }) => <NameAndValue score={after} />,
            },
            {
              name: t('benchmarks.use.columns.now'),
              cell: ({ before }) => <DataPointCell score={before} set={now} />,
            },
            {
              name: t('benchmarks.use.columns.then'),
              cell: ({ after }) => <DataPointCell score={after} set={then} />,
            },
          ]}
          rows={changes}
          keyOf={({ dataPointId }) => dataPointId}
        />
      )}
    </Card>
  );
}

export function ChangedGroups({ changes, sets: [now, then] }: ChangesProps<GroupChange>) {
  const text = useText();
  const { t } = text;
  const { classification } = useDefinitions().catalogue;
  const title = t('benchmarks.use.groups');
  return (
    <Card title={title}>
      {changes.length === 0 ? (
        <p>{t('benchmarks.use.noGroups')}</p>
      ) : (
        <Table
          caption={title}
          captionHidden
          top
          columns={[
            {
              name: t('benchmarks.use.columns.group'),
              cell: ({ group }) => describePath(group, classification, text).join(' · ') || t('score.city'),
            },
            {
              name: t('benchmarks.use.columns.now'),
              cell: ({ before }) => <GroupCell score={before} set={now} />,
            },
            {
              name: t('benchmarks.use.columns.then'),
              cell: ({ after }) => <GroupCell score={after} set={then} />,
            },
          ]}
          rows={changes}
          keyOf={({ group }) => JSON.stringify([group.dimension, group.subDimension, group.category])}
        />
      )}
    </Card>
  );
}

function NameAndValue({ score: { dataPointId, computed } }: { score: DataPointScore }) {
  const text = useText();
  const { catalogue } = useDefinitions();
  const entry = getEntry(catalogue, dataPointId);
  const value = computed?.value;
  return (
    <>
      {nameDataPoint(dataPointId, entry, text)}{' '}
      {value != null && (
        <span className={styles.quiet}>
          {text.t('benchmarks.use.value', {
            value: describeValue(value, getUnit(catalogue, entry.dataPoint.unit), text),
          })}
        </span>
      )}
    </>
  );
}

interface CellProps<S> {
  score: S;
  set: BenchmarkSet;
}

function DataPointCell({
  score: { dataPointId, score, unscored, benchmark },
  set,
}: CellProps<DataPointScore>) {
  const text = useText();
  const { t, format } = text;
  const { catalogue } = useDefinitions();
  const unit = getUnit(catalogue, getEntry(catalogue, dataPointId).dataPoint.unit);
  return (
    <span className={styles.cell}>
      <ScoreMark band={score?.band} unscored={unscored} />
      {score && <bdi>{format.percent(score.percentOfTarget, set.bands.limits)}</bdi>}
      {benchmark && (
        <span className={styles.quiet}>
          {t('benchmarks.use.target', { target: describeValue(benchmark.target, unit, text) })}
        </span>
      )}
    </span>
  );
}

function GroupCell({ score, set }: CellProps<GroupScore>) {
  const { t, format } = useText();
  return (
    <span className={styles.cell}>
      <BandMark band={score.band} />
      {score.percent !== null && <bdi>{format.percent(score.percent, set.bands.limits)}</bdi>}
      <span className={styles.quiet}>{t('benchmarks.use.scored', { scored: score.scored })}</span>
    </span>
  );
}
