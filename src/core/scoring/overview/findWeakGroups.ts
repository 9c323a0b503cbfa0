// Which groups are weak, and which nobody can judge: what a radar is read for.
import type { GroupScore } from '../scoreAssessment';

export interface ScoredGroup extends GroupScore {
  percent: number;
  band: NonNullable<GroupScore['band']>;
}

export interface WeakGroups {
  /** Red and amber, the lowest percent first; equal ones in the given order. */
  weak: readonly ScoredGroup[];
  scored: readonly ScoredGroup[];
  /** Neither weak nor strong: missing is never zero. */
  unscored: readonly GroupScore[];
}

/** Percents are 0–100 of the points that could be had, unrounded. */
export function findWeakGroups(scores: readonly GroupScore[]): WeakGroups {
  const scored = scores.filter(isScored);
  return {
    weak: scored.filter(({ rag }) => rag !== 'green').sort((a, b) => a.percent - b.percent),
    scored,
    unscored: scores.filter((score) => !isScored(score)),
  };
}

/** Whether a group has a percent and a band. */
export function isScored(score: GroupScore): score is ScoredGroup {
  return score.percent !== null && score.band !== null;
}
