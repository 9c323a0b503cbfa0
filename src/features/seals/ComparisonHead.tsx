// The difference in sentences: how much was said otherwise, what moved where, the whole city, and what it rests on.
import { RAGS } from '../../core/scoring/band';
import type { ScoredState, SealedComparison } from '../../core/scoring/comparison/compareSealed';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import { Notice } from '../../widgets/Notice';
import type { SideNames } from './SealComparison';
import styles from './SealsScreen.module.css';

interface ComparisonHeadProps {
  comparison: SealedComparison;
  names: SideNames;
}

export function ComparisonHead({ comparison, names }: ComparisonHeadProps) {
  const { t } = useText();
  const { scores, changes } = comparison;
  const quote = (title: string) => t('seals.compare.named', { title });
  const until = names.isUntilNow ? t('seals.compare.untilNow') : quote(names.after);
  const count = (kind: string) => scores.dataPoints.filter((change) => change.kind === kind).length;
  const turns = RAGS.flatMap((from) => RAGS.map((to) => ({ from, to, count: scores.turned[from][to] })));
  return (
    <div className={styles.difference}>
      <h3>{t('seals.compare.between', { before: quote(names.before), after: until })}</h3>
      <p className={styles.lead}>
        {t('seals.compare.count', { count: changes.length })}{' '}
        {t('compare.moved', {
          both: scores.coverage.scoredInBoth,
          improved: scores.improved,
          redToGreen: scores.turned.red.green,
          declined: scores.declined,
        })}{' '}
        {t('compare.reported', { newly: count('newly-reported'), lost: count('no-longer-reported') })}
      </p>
      <ul className={styles.turns}>
        {turns
          .filter(({ from, to, count: many }) => from !== to && many > 0)
          .map(({ from, to, count: many }) => (
            <li key={`${from}-${to}`}>
              {t('compare.turn', { from: t(`score.rags.${from}`), to: t(`score.rags.${to}`), count: many })}
            </li>
          ))}
      </ul>
      <WholeCity comparison={comparison} />
      <Sets comparison={comparison} />
    </div>
  );
}

function WholeCity({ comparison: { scores, before, after } }: { comparison: SealedComparison }) {
  const { t, format } = useText();
  const city = scores.groups.find(({ group }) => group.level === 'city');
  if (!city) return null;
  const say = (percent: number | null, { scorecard }: ScoredState) =>
    percent === null ? t('score.noScore') : format.percent(percent, scorecard.benchmarks.bands.limits);
  return (
    <p>
      {t('seals.compare.city', {
        before: say(city.before.percent, before),
        after: say(city.after.percent, after),
        scoredBefore: city.before.scored,
        scoredAfter: city.after.scored,
        total: city.after.dataPoints,
      })}
    </p>
  );
}

function Sets({ comparison: { scores, before, after } }: { comparison: SealedComparison }) {
  const text = useText();
  const { t, format } = text;
  const nameOf = ({ scorecard }: ScoredState) => describeBenchmarkSet(scorecard.benchmarks, text);
  const missing = [before, after].filter(({ pinnedIsMissing }) => pinnedIsMissing);
  return (
    <>
      {missing.slice(0, 1).map(({ assessment: { about }, scorecard }) => (
        <Notice key={scorecard.benchmarks.id} kind="warning">
          <p>
            {t('shell.benchmarksMissing', {
              id: about.benchmarkSet.id,
              version: format.label(about.benchmarkSet.version),
              instead: describeBenchmarkSet(scorecard.benchmarks, text),
            })}
          </p>
        </Notice>
      ))}
      {!scores.sameBenchmarks && (
        <Notice kind="warning">
          <p>{t('seals.compare.ownSets', { before: nameOf(before), after: nameOf(after) })}</p>
        </Notice>
      )}
    </>
  );
}
