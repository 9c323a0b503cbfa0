// The same groups in several scorecards beside one another: the rows of a heat map, the lines of a trend, the axes of a radar.
import type { Group } from '../../catalogue/catalogue';
import type { GroupScore, Scorecard } from '../scoreAssessment';

export interface GroupRow {
  group: Group;
  /** One for each scorecard, in their order. */
  scores: readonly GroupScore[];
}

/** Groups in the order of the catalogue. None without a scorecard; thrown where the scorecards are of different catalogues. */
export function lineUpGroups(
  scorecards: readonly Pick<Scorecard, 'groups'>[],
  isWanted: (group: Group) => boolean,
): GroupRow[] {
  const [first] = scorecards;
  return (first?.groups ?? []).flatMap(({ group }, index) => {
    if (!isWanted(group)) return [];
    const scores = scorecards.map(({ groups }) => {
      const score = groups[index];
      if (!score || !isSameGroup(score.group, group)) {
        throw new Error('The scorecards are of different catalogues');
      }
      return score;
    });
    return [{ group, scores }];
  });
}

function isSameGroup(one: Group, other: Group): boolean {
  return (
    one.level === other.level &&
    one.dimension === other.dimension &&
    one.subDimension === other.subDimension &&
    one.category === other.category
  );
}
