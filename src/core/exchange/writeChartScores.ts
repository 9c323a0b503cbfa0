// The table behind a chart of group scores (radar, heat map, trend): one row for each group of each assessment.
import type { About } from '../assessment/about';
import type { Group } from '../catalogue/catalogue';
import { lineUpGroups } from '../scoring/overview/lineUpGroups';
import type { Scorecard } from '../scoring/scoreAssessment';
import type { CsvDialect } from './csvDialect';
import { GROUP_COLUMNS } from './writeGroupScores';
import { writeTable } from './writeTable';

export interface ChartedAssessment {
  about: About;
  scorecard: Scorecard;
}

/** The columns of group-scores.csv. Group after group, the assessments of each in their order; without score the cells are empty. */
export function writeChartScores(
  assessments: readonly ChartedAssessment[],
  isWanted: (group: Group) => boolean,
  dialect: CsvDialect,
): string {
  const rows = lineUpGroups(
    assessments.map(({ scorecard }) => scorecard),
    isWanted,
  ).flatMap(({ scores }) =>
    assessments.flatMap(({ about }, index) => {
      const score = scores[index];
      return score ? [{ about, score }] : [];
    }),
  );
  return writeTable(GROUP_COLUMNS, rows, dialect);
}
