// The table behind the maturity profile: levels of dimensions and sub-dimensions, and what the city rates itself.
import type { Assessment } from '../assessment/readAssessment';
import { MATURITY_DIMENSIONS, type MaturityDimension } from '../assessment/maturityRating';
import {
  MATURITY_LEVELS,
  type GroupMaturity,
  type Maturity,
  type MaturityLevel,
} from '../scoring/maturity/computeMaturity';
import type { CsvDialect } from './csvDialect';
import { writeTable, type Column } from './writeTable';

interface ProfileRow {
  about: Assessment['about'];
  maturity: GroupMaturity | null;
  rating: { dimension: MaturityDimension; level: number | null } | null;
}

const aboutOf = ({ about }: ProfileRow) => about;
const countOf = (level: MaturityLevel): Column<ProfileRow> => ({
  name: `level_${level}`,
  kind: 'number',
  get: ({ maturity }) => maturity?.counts[level] ?? null,
});

const PROFILE_COLUMNS: readonly Column<ProfileRow>[] = [
  { name: 'city', kind: 'text', of: aboutOf, get: ({ about }) => about.city },
  { name: 'period', kind: 'number', of: aboutOf, get: ({ about }) => about.period },
  { name: 'level_of', kind: 'word', get: ({ maturity }) => maturity?.group.level ?? 'self-rated' },
  { name: 'dimension', kind: 'text', get: ({ maturity }) => maturity?.group.dimension ?? '' },
  { name: 'sub_dimension', kind: 'text', get: ({ maturity }) => maturity?.group.subDimension ?? '' },
  { name: 'self_rated', kind: 'word', get: ({ rating }) => rating?.dimension ?? '' },
  { name: 'strict_level', kind: 'number', get: ({ maturity }) => maturity?.strict ?? null },
  { name: 'typical_level', kind: 'number', get: ({ maturity }) => maturity?.typical ?? null },
  { name: 'own_rating', kind: 'number', get: ({ rating }) => rating?.level ?? null },
  ...MATURITY_LEVELS.map(countOf),
  { name: 'scored', kind: 'number', get: ({ maturity }) => maturity?.coverage.scored ?? null },
  { name: 'data_points', kind: 'number', get: ({ maturity }) => maturity?.coverage.dataPoints ?? null },
];

/** Levels 1…5; level_1 to level_5 count scored data points. Empty where there is no level, and where a column has no meaning. */
export function writeMaturityProfile(
  { about, maturityRatings }: Pick<Assessment, 'about' | 'maturityRatings'>,
  groups: Maturity['groups'],
  dialect: CsvDialect,
): string {
  const rows: ProfileRow[] = [
    ...groups.map((maturity) => ({ about, maturity, rating: null })),
    ...MATURITY_DIMENSIONS.map((dimension) => ({
      about,
      maturity: null,
      rating: { dimension, level: maturityRatings.get(dimension)?.level ?? null },
    })),
  ];
  return writeTable(PROFILE_COLUMNS, rows, dialect);
}
