// The rows of the maturity profile with their words: dimensions with their sub-dimensions, and what the city rates itself.
import { MATURITY_DIMENSIONS } from '../../core/assessment/maturityRating';
import type { Assessment } from '../../core/assessment/readAssessment';
import type { Classification } from '../../core/catalogue/classification';
import {
  MATURITY_LEVELS,
  type GroupMaturity,
  type MaturityLevel,
} from '../../core/scoring/maturity/computeMaturity';
import { describeGroup } from '../../i18n/describeGroup';
import type { Text } from '../../i18n/useText';

export interface ProfileRow {
  id: string;
  name: string;
  strict: MaturityLevel | null;
  typical: MaturityLevel | null;
  /** Data points at each level, the lowest first. Null: what the city says of itself; one level, neither strict nor typical. */
  counts: readonly number[] | null;
  basis: string;
  isPart: boolean;
}

export interface ProfileSection {
  key: 'indicators' | 'ratings';
  title: string;
  rows: readonly ProfileRow[];
}

/** Each dimension, and behind it its sub-dimensions. */
export function listProfileGroups(groups: readonly GroupMaturity[]): GroupMaturity[] {
  return groups
    .filter(({ group }) => group.level === 'dimension')
    .flatMap((dimension) => [
      dimension,
      ...groups.filter(
        ({ group }) => group.level === 'sub-dimension' && group.dimension === dimension.group.dimension,
      ),
    ]);
}

export function createProfileSections(
  groups: readonly GroupMaturity[],
  ratings: Assessment['maturityRatings'],
  classification: Classification,
  text: Text,
): ProfileSection[] {
  const { t } = text;
  return [
    {
      key: 'indicators',
      title: t('maturity.profile.indicators'),
      rows: listProfileGroups(groups).map(({ group, strict, typical, counts, coverage }) => ({
        id: `${group.dimension}/${group.subDimension}`,
        name: describeGroup(group, classification, text),
        strict,
        typical,
        counts: MATURITY_LEVELS.map((level) => counts[level]),
        basis: t('maturity.profile.scored', { scored: coverage.scored, total: coverage.dataPoints }),
        isPart: group.level === 'sub-dimension',
      })),
    },
    {
      key: 'ratings',
      title: t('maturity.profile.ratings'),
      rows: MATURITY_DIMENSIONS.map((dimension) => {
        const rated = ratings.get(dimension)?.level;
        const level = MATURITY_LEVELS.find((each) => each === rated) ?? null;
        return {
          id: dimension,
          name: t(`maturity.ratings.dimensions.${dimension}`),
          strict: level,
          typical: level,
          counts: null,
          basis: t(level ? 'maturity.profile.rated' : 'maturity.profile.unrated'),
          isPart: false,
        };
      }),
    },
  ];
}
