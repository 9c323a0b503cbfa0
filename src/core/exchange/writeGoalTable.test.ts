import { describe, expect, it } from 'vitest';
import { groupByGoal } from '../scoring/overview/groupByGoal';
import { catalogue, createAssessment, reported, score, valueOf } from './exampleAssessment.fixture';
import { writeGoalTable } from './writeGoalTable';

// 98 % of a target of 100 %: 4 of 4 points.
const assessment = createAssessment({ 'SC-EH-ED-2C': reported(valueOf(98)) });
const goals = groupByGoal(catalogue, score(assessment));
const write = (dialect: 'machine' | 'excel') => writeGoalTable(assessment.about, goals, dialect);
const lines = write('machine').split('\r\n');

describe('the table of the goals', () => {
  it('has a header, a row for each goal and each of its data points, and a final line break', () => {
    expect(lines[0]).toBe(
      'city,period,goal,goal_name_en,goal_name_fa,row,data_points,stated_by_itu,scored,data_point,kpi_name_en,kpi_name_fa,data_point_label_en,data_point_label_fa,link,sdg_stated,sdg_suggested,other_goals,value,percent,points,band,reason_unscored',
    );
    const dataPoints = goals.reduce((sum, goal) => sum + goal.dataPoints.length, 0);
    expect(lines).toHaveLength(1 + 17 + dataPoints + 1);
    expect(lines.at(-1)).toBe('');
    expect(write('excel').startsWith('\ufeffcity,')).toBe(true);
  });

  it.each([
    /^Mashhad,2021,4,Quality Education,[^,]+,goal,5,4,1,,,,,,,,,,,100,4,4,$/,
    /^Mashhad,2021,14,Life Below Water,[^,]+,goal,0,0,0,,,,,,,,,,,,,,$/,
    /^Mashhad,2021,4,Quality Education,[^,]+,data-point,,,,SC-EH-ED-2C,School Enrolment,[^,]+,,,stated,[^,]+,[^,]*,[^,]*,98,98,4,4,$/,
    /^Mashhad,2021,13,Climate Action,[^,]+,data-point,,,,EN-EN-AQ-2C,.*,suggested,,[^,]+,[^,]*,,,,,unanswered$/,
  ])('has the row %s', (row) => {
    expect(lines.filter((line) => row.test(line))).toHaveLength(1);
  });
});
