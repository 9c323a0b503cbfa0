// The difference in one sentence: how many data points moved where; and which periods are compared.
import { isSameCity } from '../../core/assessment/isSameCity';
import { computeSharedDays, computeYearsBetween } from '../../core/assessment/period';
import { RAGS } from '../../core/scoring/band';
import { useText } from '../../i18n/useText';
import { Notice } from '../../widgets/Notice';
import type { PeriodComparison } from './comparePeriods';
import styles from './CompareScreen.module.css';
import { describeAbout } from '../../i18n/describeAbout';

export function ComparisonHead({ periods }: { periods: PeriodComparison }) {
  const text = useText();
  const { t, format } = text;
  const { before, after, comparison } = periods;
  const [one, other] = [before.assessment.about, after.assessment.about];
  const count = (kind: string) => comparison.dataPoints.filter((change) => change.kind === kind).length;
  const shared = computeSharedDays(one.period, other.period);
  const years = format.number(Math.round(100 * computeYearsBetween(one.period, other.period)) / 100);
  const turns = RAGS.flatMap((from) => RAGS.map((to) => ({ from, to, count: comparison.turned[from][to] })));
  return (
    <section className={styles.head} aria-labelledby="difference">
      <h2 id="difference">
        {t('compare.between', {
          before: describeAbout(one, text, 'both'),
          after: describeAbout(other, text, 'both'),
        })}
      </h2>
      <p className={styles.lead}>
        {t('compare.moved', {
          both: comparison.coverage.scoredInBoth,
          improved: comparison.improved,
          redToGreen: comparison.turned.red.green,
          declined: comparison.declined,
        })}{' '}
        {t('compare.reported', { newly: count('newly-reported'), lost: count('no-longer-reported') })}
      </p>
      <ul className={styles.turns}>
        {turns
          .filter(({ from, to, count }) => from !== to && count > 0)
          .map(({ from, to, count }) => (
            <li key={`${from}-${to}`}>
              {t('compare.turn', { from: t(`score.rags.${from}`), to: t(`score.rags.${to}`), count })}
            </li>
          ))}
      </ul>
      <p className={styles.quiet}>
        {shared === 1 && t('compare.distance.same')}
        {shared > 0 &&
          shared < 1 &&
          t('compare.distance.overlap', { years, share: format.percent(Math.round(100 * shared)) })}
        {shared === 0 && t('compare.distance.apart', { years })}
      </p>
      {!isSameCity(one, other) && (
        <Notice kind="warning">
          <p>{t('compare.otherCity')}</p>
        </Notice>
      )}
    </section>
  );
}
