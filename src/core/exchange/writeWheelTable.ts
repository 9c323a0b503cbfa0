// wheel.csv: the table behind the benchmarking wheel, one row for each segment in the order of the rings.
import type { About } from '../assessment/about';
import type { Catalogue } from '../catalogue/catalogue';
import { layOutWheel, type WheelSegment } from '../scoring/overview/layOutWheel';
import type { Scorecard } from '../scoring/scoreAssessment';
import type { CsvDialect } from './csvDialect';
import { writeTable, type Column } from './writeTable';

interface WheelRow {
  about: About;
  segment: WheelSegment;
  placed: { dimension: string; category: string };
}

const aboutOf = ({ about }: WheelRow) => about;
const entryOf = ({ segment }: WheelRow) => (segment.ring === 'data-point' ? segment.entry : undefined);

const WHEEL_COLUMNS: readonly Column<WheelRow>[] = [
  { name: 'city', kind: 'text', of: aboutOf, get: ({ about }) => about.city },
  { name: 'period', kind: 'number', of: aboutOf, get: ({ about }) => about.period },
  { name: 'ring', kind: 'word', get: ({ segment }) => segment.ring },
  { name: 'dimension', kind: 'text', get: ({ placed }) => placed.dimension },
  { name: 'category', kind: 'text', get: ({ placed }) => placed.category },
  { name: 'data_point', kind: 'word', get: (row) => entryOf(row)?.dataPoint.id ?? '' },
  { name: 'kpi_name_en', kind: 'text', get: (row) => entryOf(row)?.kpi.name.en ?? '' },
  { name: 'kpi_name_fa', kind: 'text', get: (row) => entryOf(row)?.kpi.name.fa ?? '' },
  { name: 'data_point_label_en', kind: 'text', get: (row) => entryOf(row)?.dataPoint.label?.en ?? '' },
  { name: 'data_point_label_fa', kind: 'text', get: (row) => entryOf(row)?.dataPoint.label?.fa ?? '' },
  { name: 'value', kind: 'number', get: ({ segment }) => findValue(segment) },
  { name: 'percent', kind: 'number', get: ({ segment }) => findPercent(segment) },
  { name: 'points', kind: 'number', get: ({ segment }) => findPoints(segment) },
  {
    name: 'band',
    kind: 'number',
    get: ({ segment: { standing } }) => (typeof standing === 'number' ? standing : null),
  },
  {
    name: 'reason_unscored',
    kind: 'word',
    get: ({ segment }) => (segment.ring === 'data-point' ? (segment.score.unscored ?? '') : ''),
  },
];

/**
 * Percent is that of the target for a data point, and points ÷ (4 × scored) for a group, 0–100 and unrounded. What has no
 * score has empty cells.
 */
export function writeWheelTable(
  about: About,
  scorecard: Scorecard,
  catalogue: Catalogue,
  dialect: CsvDialect,
): string {
  const rows = layOutWheel(catalogue, scorecard).map((segment) => ({
    about,
    segment,
    placed: place(segment),
  }));
  return writeTable(WHEEL_COLUMNS, rows, dialect);
}

function place(segment: WheelSegment): WheelRow['placed'] {
  const { dimension, category } = segment.ring === 'data-point' ? segment.entry.kpi : segment.score.group;
  return { dimension: dimension ?? '', category: category ?? '' };
}

function findValue(segment: WheelSegment): number | null {
  return segment.ring === 'data-point' ? (segment.score.computed?.value ?? null) : null;
}

function findPercent(segment: WheelSegment): number | null {
  return segment.ring === 'data-point'
    ? (segment.score.score?.percentOfTarget ?? null)
    : segment.score.percent;
}

function findPoints(segment: WheelSegment): number | null {
  if (segment.ring === 'data-point') return segment.score.score?.points ?? null;
  return segment.score.scored > 0 ? segment.score.points : null;
}
