// How one data point stands in a picture of the whole: in one of the four bands, or in one of three ways without a score.
import type { Band } from '../band';
import type { GroupScore, Scorecard } from '../scoreAssessment';
import type { DataPointScore } from '../scoreDataPoint';

/**
 * `missing`: not reported, or nothing is said yet. `no-benchmark`: reported, but there is nothing to measure it by.
 * `unscored`: it does not apply, was not verified, or a part of it is missing.
 */
export const STANDINGS = [4, 3, 2, 1, 'missing', 'no-benchmark', 'unscored'] as const;
export type Standing = Band | 'missing' | 'no-benchmark' | 'unscored';

/** Of a data point; each is in exactly one standing. */
export function findStanding({ score, unscored }: DataPointScore): Standing {
  if (score) return score.band;
  if (unscored === 'no-benchmark') return 'no-benchmark';
  return unscored === 'unanswered' || unscored === 'not-reported' ? 'missing' : 'unscored';
}

/** A group without score: nothing of it is reported, or what is reported cannot be scored. */
export function findGroupStanding({ band, reported }: Pick<GroupScore, 'band' | 'reported'>): Standing {
  return band ?? (reported === 0 ? 'missing' : 'unscored');
}

/** How many data points stand how; the counts add up to all data points. */
export function countStandings({ dataPoints }: Pick<Scorecard, 'dataPoints'>): Record<Standing, number> {
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0, missing: 0, 'no-benchmark': 0, unscored: 0 };
  for (const score of dataPoints.values()) counts[findStanding(score)] += 1;
  return counts;
}
