// How the score of one group went over several periods: from its first score to its last.
import type { GroupScore } from '../scoreAssessment';
import { isScored, type ScoredGroup } from './findWeakGroups';

export interface Course {
  /** Of the given scores, those that are the first and the last to have one. */
  firstIndex: number;
  lastIndex: number;
  first: ScoredGroup;
  last: ScoredGroup;
  /** Last minus first, in percentage points. */
  change: number;
  /** −3…3 bands. */
  bandChange: number;
  /** More or fewer data points are scored: a part of the change may come from that alone. */
  isCoverageOther: boolean;
}

/** The scores of one group, earliest first. Undefined with fewer than two scores: one point is no course. */
export function findCourse(scores: readonly GroupScore[]): Course | undefined {
  const firstIndex = scores.findIndex(isScored);
  const lastIndex = scores.findLastIndex(isScored);
  const [first, last] = [scores[firstIndex], scores[lastIndex]];
  if (firstIndex === lastIndex || !first || !last || !isScored(first) || !isScored(last)) return undefined;
  return {
    ...{ firstIndex, lastIndex, first, last },
    change: last.percent - first.percent,
    bandChange: last.band - first.band,
    isCoverageOther: first.scored !== last.scored,
  };
}
