// Whether one score is the highest or the lowest among several: what a heat map of many assessments is read for.
import type { GroupScore } from '../scoreAssessment';

export type Rank = 'highest' | 'between' | 'lowest';

/** Equal scores share a place; all equal is `between`. Undefined where it or all others have no score. */
export function findRank(own: GroupScore, others: readonly GroupScore[]): Rank | undefined {
  const percents = others.flatMap(({ percent }) => (percent === null ? [] : [percent]));
  if (own.percent === null || percents.length === 0) return undefined;
  const [lowest, highest] = [Math.min(...percents), Math.max(...percents)];
  if (own.percent >= highest && own.percent > lowest) return 'highest';
  if (own.percent <= lowest && own.percent < highest) return 'lowest';
  return 'between';
}
