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
import styles from './BenchmarksScreen.module.css';
import { nameDataPoint } from './describeTarget';

interface TableProps<C> {
  changes: readonly C[];
  /** The set in use and the other one. */
  sets: readonly [BenchmarkSet, BenchmarkSet];
}

export function ChangedDataPoints({ changes, sets: [now, then] }: TableProps<DataPointChange>) {
  const text = useText();
  const { t } = text;
  const { catalogue } = useDefinitions();
  return (
    <Card title={t('benchmarks.use.dataPoints')}>
      {changes.length === 0 ? (
        <p>{t('benchmarks.use.noDataPoints')}</p>
      ) : (
        <table className={styles.table}>
          <TableHead first={t('benchmarks.use.columns.dataPoint')} />
          <tbody>
            {changes.map(({ dataPointId, before, after }) => {
              const entry = getEntry(catalogue, dataPointId);
              const unit = getUnit(catalogue, entry.dataPoint.unit);
              const value = after.computed?.value;
              return (
                <tr key={dataPointId}>
                  <th scope="row">
                    {nameDataPoint(dataPointId, entry, text)}{' '}
                    {value != null && (
                      <span className={styles.quiet}>
                        {t('benchmarks.use.value', { value: describeValue(value, unit, text) })}
                      </span>
                    )}
                  </th>
                  <DataPointCell score={before} set={now} label={t('benchmarks.use.columns.now')} />
                  <DataPointCell score={after} set={then} label={t('benchmarks.use.columns.then')} />
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Card>
  );
}

export function ChangedGroups({ changes, sets: [now, then] }: TableProps<GroupChange>) {
  const text = useText();
  const { t } = text;
  const { classification } = useDefinitions().catalogue;
  return (
    <Card title={t('benchmarks.use.groups')}>
      {changes.length === 0 ? (
        <p>{t('benchmarks.use.noGroups')}</p>
      ) : (
        <table className={styles.table}>
          <TableHead first={t('benchmarks.use.columns.group')} />
          <tbody>
            {changes.map(({ group, before, after }) => (
              <tr key={JSON.stringify([group.dimension, group.subDimension, group.category])}>
                <th scope="row">
                  {describePath(group, classification, text).join(' · ') || t('score.city')}
                </th>
                <GroupCell score={before} set={now} label={t('benchmarks.use.columns.now')} />
                <GroupCell score={after} set={then} label={t('benchmarks.use.columns.then')} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function TableHead({ first }: { first: string }) {
  const { t } = useText();
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col">{t('benchmarks.use.columns.now')}</th>
        <th scope="col">{t('benchmarks.use.columns.then')}</th>
      </tr>
    </thead>
  );
}

interface CellProps<S> {
  score: S;
  set: BenchmarkSet;
  label: string;
}

function DataPointCell({
  score: { dataPointId, score, unscored, benchmark },
  set,
  label,
}: CellProps<DataPointScore>) {
  const text = useText();
  const { t, format } = text;
  const { catalogue } = useDefinitions();
  const unit = getUnit(catalogue, getEntry(catalogue, dataPointId).dataPoint.unit);
  return (
    <td data-label={label}>
      <span className={styles.cell}>
        <BandMark
          band={score?.band ?? null}
          hatched={unscored === 'no-benchmark'}
          {...(unscored && { unscored: t(`score.unscored.${unscored}`) })}
        />
        {score && <bdi>{format.percent(score.percentOfTarget, set.bands.limits)}</bdi>}
        {benchmark && (
          <span className={styles.quiet}>
            {t('benchmarks.use.target', { target: describeValue(benchmark.target, unit, text) })}
          </span>
        )}
      </span>
    </td>
  );
}

function GroupCell({ score, set, label }: CellProps<GroupScore>) {
  const { t, format } = useText();
  return (
    <td data-label={label}>
      <span className={styles.cell}>
        <BandMark band={score.band} />
        {score.percent !== null && <bdi>{format.percent(score.percent, set.bands.limits)}</bdi>}
        <span className={styles.quiet}>{t('benchmarks.use.scored', { scored: score.scored })}</span>
      </span>
    </td>
  );
}
