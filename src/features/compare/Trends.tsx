// The trend of every data point with a target: where it leads by the target year, the worst first.
import { useState } from 'react';
import { isSameCity } from '../../core/assessment/isSameCity';
import {
  findTrend,
  type NoTrendReason,
  type Trend,
  type TrendKind,
} from '../../core/scoring/comparison/findTrend';
import type { DataPointScore } from '../../core/scoring/scoreDataPoint';
import { useText } from '../../i18n/useText';
import { useParameters } from '../../state/useParameters';
import { useDefinitions } from '../../state/useSession';
import { NumberField, refuseYear } from '../../widgets/NumberField';
import type { PeriodComparison } from './comparePeriods';
import type { SideNames } from './Comparison';
import styles from './CompareScreen.module.css';
import { TrendTable } from './TrendTable';

/** The year of the 2030 Agenda, which most of the targets come from. */
const DEFAULT_TARGET_YEAR = 2030;

interface Found<T extends Trend = Trend> {
  before: DataPointScore;
  after: DataPointScore;
  trend: T;
}
export type FoundTrend = Found<Extract<Trend, { kind: TrendKind }>>;

export function Trends({ periods, names }: { periods: PeriodComparison; names: SideNames }) {
  const { t, format } = useText();
  const { catalogue } = useDefinitions();
  const [{ year = DEFAULT_TARGET_YEAR }, { replace }] = useParameters('compare');
  const [isEmpty, setEmpty] = useState(false);
  const targetYear = isEmpty ? null : year;
  const [unreadable, setUnreadable] = useState<string>();
  const { before, after } = periods;
  const [one, other] = [before.assessment.about, after.assessment.about];
  // What differs between two cities is no change over time.
  if (!isSameCity(one, other)) return null;

  const target = unreadable === undefined ? targetYear : null;
  const years = { before: one.period, after: other.period, target };
  const found = catalogue.entries.flatMap(({ dataPoint: { id } }): Found[] => {
    const [first, last] = [before.scorecard.dataPoints.get(id), after.scorecard.dataPoints.get(id)];
    if (!first || !last || (first.status !== 'reported' && last.status !== 'reported')) return [];
    return [{ before: first, after: last, trend: findTrend(first, last, years) }];
  });
  const trends = found.filter((each): each is FoundTrend => each.trend.kind !== null);
  return (
    <section className={styles.head} aria-labelledby="trends">
      <h2 id="trends">{t('compare.trend.title')}</h2>
      <p className={styles.quiet}>{t('compare.trend.rule')}</p>
      <div className={styles.fields}>
        <NumberField
          label={t('compare.trend.year')}
          kind="year"
          hint={
            target === null
              ? t('compare.trend.yearHint')
              : `${format.yearInBothCalendars(target)} · ${t('compare.trend.yearKept')}`
          }
          value={targetYear}
          onChange={(typed) => {
            setEmpty(typed === null);
            if (typed !== null) replace({ year: typed });
          }}
          refuse={refuseYear}
          unreadable={unreadable}
          onUnreadable={setUnreadable}
        />
      </div>
      {trends.length > 0 && <TrendTable trends={trends} names={names} />}
      <WithoutTrend found={found} />
    </section>
  );
}

/** How many have no trend, by the reason. */
function WithoutTrend({ found }: { found: readonly Found[] }) {
  const { t } = useText();
  const counts = new Map<NoTrendReason, number>();
  for (const { trend } of found) {
    if (trend.kind === null) counts.set(trend.reason, (counts.get(trend.reason) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  return (
    <ul className={styles.quiet}>
      {[...counts].map(([reason, count]) => (
        <li key={reason}>{t(`compare.trend.none.${reason}`, { count })}</li>
      ))}
    </ul>
  );
}
