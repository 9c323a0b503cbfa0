// group-scores.csv: one row for the city, each dimension, sub-dimension and category, with coverage beside the score.
import type { About } from '../assessment/about';
import type { GroupScore, Scorecard } from '../scoring/scoreAssessment';
import type { CsvDialect } from './csvDialect';
import type { DescribedColumn } from './csvw/describedColumn';
import { writeTable } from './writeTable';

interface GroupRow {
  about: About;
  score: GroupScore;
}

const aboutOf = ({ about }: GroupRow) => about;
const groupOf = ({ score }: GroupRow) => score.group;

export const GROUP_COLUMNS = [
  { name: 'city', kind: 'text', of: aboutOf, get: ({ about }) => about.city },
  { name: 'country', kind: 'text', of: aboutOf, get: ({ about }) => about.country },
  { name: 'period', kind: 'number', of: aboutOf, get: ({ about }) => about.period },
  { name: 'level', kind: 'word', of: groupOf, get: ({ score }) => score.group.level },
  { name: 'dimension', kind: 'text', of: groupOf, get: ({ score }) => score.group.dimension ?? '' },
  { name: 'sub_dimension', kind: 'text', of: groupOf, get: ({ score }) => score.group.subDimension ?? '' },
  { name: 'category', kind: 'text', of: groupOf, get: ({ score }) => score.group.category ?? '' },
  { name: 'data_points', kind: 'number', get: ({ score }) => score.dataPoints },
  { name: 'reported', kind: 'number', get: ({ score }) => score.reported },
  { name: 'scored', kind: 'number', get: ({ score }) => score.scored },
  { name: 'points', term: 'group_points', kind: 'number', get: ({ score }) => score.points },
  { name: 'max_points', kind: 'number', get: ({ score }) => score.maxPoints },
  { name: 'percent', kind: 'number', get: ({ score }) => score.percent },
  { name: 'band', kind: 'number', get: ({ score }) => score.band },
  { name: 'rag', kind: 'word', get: ({ score }) => score.rag ?? '' },
] as const satisfies readonly DescribedColumn<GroupRow>[];

/** Percent is points ÷ (4 × scored), 25–100, unrounded; percent, band and rag are empty where nothing is scored. */
export function writeGroupScores(about: About, scorecard: Scorecard, dialect: CsvDialect): string {
  return writeTable(GROUP_COLUMNS, listGroupRows(about, scorecard), dialect);
}

/** One row for each group, in the order of the scorecard. */
export function listGroupRows(about: About, { groups }: Scorecard): GroupRow[] {
  return groups.map((score) => ({ about, score }));
}
