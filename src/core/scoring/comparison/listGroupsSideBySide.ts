// The groups of several cities in rows.
import type { GroupScore, Scorecard } from '../scoreAssessment';
import type { CityComparison, GroupPair } from './compareCities';

export interface GroupRow {
  ours: GroupScore;
  /** In the order of the cities. */
  pairs: readonly GroupPair[];
}

/** In the order of the catalogue; only groups in which any of the cities has a score, of one dimension where it is named. */
export function listGroupsSideBySide(
  { groups }: Scorecard,
  comparisons: readonly CityComparison[],
  dimension?: string,
): GroupRow[] {
  return groups
    .map((ours, index) => ({ ours, pairs: comparisons.flatMap((each) => each.groups[index] ?? []) }))
    .filter(({ ours, pairs }) => ours.percent !== null || pairs.some(({ theirs }) => theirs.percent !== null))
    .filter(({ ours }) => dimension === undefined || ours.group.dimension === dimension);
}
