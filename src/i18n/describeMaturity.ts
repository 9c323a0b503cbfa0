// At which maturity levels the dimensions stand, and what holds them back, in plain sentences.
import { MATURITY_DIMENSIONS } from '../core/assessment/maturityRating';
import type { Assessment } from '../core/assessment/readAssessment';
import type { Classification } from '../core/catalogue/classification';
import type { GroupMaturity } from '../core/scoring/maturity/computeMaturity';
import type { Text } from './createText';
import { describeGroup } from './describeGroup';

/** One sentence for each of the groups that has a level, one for those that have none, one for the city's own ratings. */
export function describeMaturity(
  groups: readonly GroupMaturity[],
  ratings: Assessment['maturityRatings'],
  classification: Classification,
  text: Text,
): readonly string[] {
  const { t, format } = text;
  const nameOf = ({ group }: GroupMaturity) => describeGroup(group, classification, text);
  const without = groups.filter(({ strict }) => strict === null);
  return [
    ...groups.flatMap((each) => sayLevels(each, nameOf(each), text)),
    ...(without.length > 0
      ? [t('maturity.profile.noLevel', { names: format.list(without.map(nameOf)), count: without.length })]
      : []),
    sayRatings(ratings, text),
  ];
}

function sayLevels(
  { strict, typical, heldBackBy, coverage: { scored } }: GroupMaturity,
  name: string,
  { t }: Text,
): string[] {
  if (strict === null || typical === null) return [];
  if (heldBackBy.length === 0) return [t('maturity.profile.top', { name, strict, scored })];
  return [t('maturity.profile.held', { name, strict, typical, scored, count: heldBackBy.length })];
}

function sayRatings(ratings: Assessment['maturityRatings'], { t, format }: Text): string {
  const rated = MATURITY_DIMENSIONS.flatMap((dimension) => {
    const level = ratings.get(dimension)?.level;
    return level === undefined ? [] : [{ name: t(`maturity.ratings.dimensions.${dimension}`), level }];
  });
  if (rated.length === 0) return t('maturity.profile.notRated');
  const level = Math.min(...rated.map((each) => each.level));
  const names = rated.filter((each) => each.level === level).map(({ name }) => name);
  return t('maturity.profile.lowest', { rated: rated.length, names: format.list(names), level });
}
