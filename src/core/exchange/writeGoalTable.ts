// sdg.csv: the Sustainable Development Goals, each followed by the data points that speak about it.
import type { About } from '../assessment/about';
import { GOAL_NAMES } from '../catalogue/goals';
import type { GoalDataPoint, GoalScore } from '../scoring/overview/groupByGoal';
import type { CsvDialect } from './csvDialect';
import { writeTable, type Column } from './writeTable';

interface GoalRow {
  about: About;
  goal: GoalScore;
  /** Undefined: the row of the goal itself. */
  dataPoint: GoalDataPoint | undefined;
}

const aboutOf = ({ about }: GoalRow) => about;
const goalOf = ({ goal }: GoalRow) => goal;
/** What only the row of a goal says. */
const ofGoal = (get: (goal: GoalScore) => number | null) => (row: GoalRow) =>
  row.dataPoint ? null : get(row.goal);
const wordOf = (get: (dataPoint: GoalDataPoint) => string) => (row: GoalRow) =>
  row.dataPoint ? get(row.dataPoint) : '';

const GOAL_COLUMNS: readonly Column<GoalRow>[] = [
  { name: 'city', kind: 'text', of: aboutOf, get: ({ about }) => about.city },
  { name: 'period', kind: 'number', of: aboutOf, get: ({ about }) => about.period },
  { name: 'goal', kind: 'number', of: goalOf, get: ({ goal }) => goal.goal },
  { name: 'goal_name_en', kind: 'word', of: goalOf, get: ({ goal }) => GOAL_NAMES[goal.goal].en },
  { name: 'goal_name_fa', kind: 'word', of: goalOf, get: ({ goal }) => GOAL_NAMES[goal.goal].fa },
  { name: 'row', kind: 'word', get: ({ dataPoint }) => (dataPoint ? 'data-point' : 'goal') },
  { name: 'data_points', kind: 'number', get: ofGoal(({ dataPoints }) => dataPoints.length) },
  { name: 'stated_by_itu', kind: 'number', get: ofGoal(({ stated }) => stated) },
  { name: 'scored', kind: 'number', get: ofGoal(({ together }) => together.scored) },
  { name: 'data_point', kind: 'word', get: wordOf(({ score }) => score.dataPointId) },
  { name: 'kpi_name_en', kind: 'text', get: wordOf(({ entry }) => entry.kpi.name.en) },
  { name: 'kpi_name_fa', kind: 'text', get: wordOf(({ entry }) => entry.kpi.name.fa) },
  { name: 'data_point_label_en', kind: 'text', get: wordOf(({ entry }) => entry.dataPoint.label?.en ?? '') },
  { name: 'data_point_label_fa', kind: 'text', get: wordOf(({ entry }) => entry.dataPoint.label?.fa ?? '') },
  { name: 'link', kind: 'word', get: wordOf(({ link }) => link.origin) },
  { name: 'sdg_stated', kind: 'word', get: wordOf(({ link }) => link.stated.join(' ')) },
  { name: 'sdg_suggested', kind: 'word', get: wordOf(({ link }) => link.suggested.join(' ')) },
  { name: 'other_goals', kind: 'word', get: wordOf(({ otherGoals }) => otherGoals.join(' ')) },
  { name: 'value', kind: 'number', get: ({ dataPoint }) => dataPoint?.score.computed?.value ?? null },
  { name: 'percent', kind: 'number', get: findPercent },
  { name: 'points', kind: 'number', get: findPoints },
  { name: 'band', kind: 'number', get: findBand },
  { name: 'reason_unscored', kind: 'word', get: wordOf(({ score }) => score.unscored ?? '') },
];

/**
 * Percent is that of the target for a data point, and points ÷ (4 × scored) for a goal's data points together, 0–100 and
 * unrounded. What has no score has empty cells. A data point stands under each goal that it counts for.
 */
export function writeGoalTable(about: About, goals: readonly GoalScore[], dialect: CsvDialect): string {
  const rows = goals.flatMap((goal): GoalRow[] => [
    { about, goal, dataPoint: undefined },
    ...goal.dataPoints.map((dataPoint) => ({ about, goal, dataPoint })),
  ]);
  return writeTable(GOAL_COLUMNS, rows, dialect);
}

function findPercent({ goal, dataPoint }: GoalRow): number | null {
  return dataPoint ? (dataPoint.score.score?.percentOfTarget ?? null) : goal.together.percent;
}

function findPoints({ goal: { together }, dataPoint }: GoalRow): number | null {
  if (dataPoint) return dataPoint.score.score?.points ?? null;
  return together.scored > 0 ? together.points : null;
}

function findBand({ goal, dataPoint }: GoalRow): number | null {
  return dataPoint ? (dataPoint.score.score?.band ?? null) : goal.together.band;
}
