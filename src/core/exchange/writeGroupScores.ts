// group-scores.csv: one row for the city, each dimension, sub-dimension and category, with coverage beside the score.
import type { About } from '../assessment/about';
import type { GroupScore, Scorecard } from '../scoring/scoreAssessment';
import type { CsvDialect } from './csvDialect';
import { writeTable, type Column } from './writeTable';

interface GroupRow {
  about: About;
  score: GroupScore;
}

const GROUP_COLUMNS = [
  { name: 'city', kind: 'text', get: ({ about }) => about.city },
  { name: 'country', kind: 'text', get: ({ about }) => about.country },
  { name: 'period', kind: 'number', get: ({ about }) => about.period },
  { name: 'level', kind: 'word', get: ({ score }) => score.group.level },
  { name: 'dimension', kind: 'text', get: ({ score }) => score.group.dimension ?? '' },
  { name: 'sub_dimension', kind: 'text', get: ({ score }) => score.group.subDimension ?? '' },
  { name: 'category', kind: 'text', get: ({ score }) => score.group.category ?? '' },
  { name: 'data_points', kind: 'number', get: ({ score }) => score.dataPoints },
  { name: 'reported', kind: 'number', get: ({ score }) => score.reported },
  { name: 'scored', kind: 'number', get: ({ score }) => score.scored },
  { name: 'points', kind: 'number', get: ({ score }) => score.points },
  { name: 'max_points', kind: 'number', get: ({ score }) => score.maxPoints },
  { name: 'percent', kind: 'number', get: ({ score }) => score.percent },
  { name: 'band', kind: 'number', get: ({ score }) => score.band },
  { name: 'rag', kind: 'word', get: ({ score }) => score.rag ?? '' },
] as const satisfies readonly Column<GroupRow>[];

/** Percent is points ÷ (4 × scored), 25–100, unrounded; percent, band and rag are empty where nothing is scored. */
export function writeGroupScores(about: About, scorecard: Scorecard, dialect: CsvDialect): string {
  const rows = scorecard.groups.map((score): GroupRow => ({ about, score }));
  return writeTable(GROUP_COLUMNS, rows, dialect);
}
