import { describe, expect, it } from 'vitest';
import { createAssessment, reported, score, valueOf } from './exampleAssessment.fixture';
import { writeChartScores } from './writeChartScores';

// 57 % of a target of 60 % is 95 %, 3 of 4 points; 6 % is 10 %, 1 of 4.
const charted = [
  [2019, 6],
  [2021, 57],
].map(([period = 0, value = 0]) => {
  const { about } = createAssessment({});
  const assessment = createAssessment(
    { 'EC-ICT-ICT-2C': reported(valueOf(value)) },
    { about: { ...about, period } },
  );
  return { about: assessment.about, scorecard: score(assessment) };
});
const isCategory = ({ level }: { level: string }) => level === 'category';
const lines = writeChartScores(charted, isCategory, 'machine').split('\r\n');

describe('the table behind a chart of scores', () => {
  it('has a row for each category of each assessment, group after group', () => {
    expect(lines[0]).toBe(
      'city,country,period,level,dimension,sub_dimension,category,data_points,reported,scored,points,max_points,percent,band,rag',
    );
    expect(lines).toHaveLength(1 + 24 * 2 + 1);
    expect(lines.slice(1, 3)).toEqual([
      expect.stringMatching(/^Mashhad,Iran,2019,category,Economy,,ICT Infrastructure,\d+,1,1,1,4,25,1,red$/),
      expect.stringMatching(
        /^Mashhad,Iran,2021,category,Economy,,ICT Infrastructure,\d+,1,1,3,4,75,3,green$/,
      ),
    ]);
  });

  it('leaves empty what has no score', () => {
    expect(
      lines.filter((line) => /^Mashhad,Iran,2019,.*,Air Quality,\d+,0,0,0,0,,,$/.test(line)),
    ).toHaveLength(1);
  });

  it('has only its header without an assessment', () => {
    expect(writeChartScores([], isCategory, 'machine').split('\r\n')).toHaveLength(2);
    expect(writeChartScores([], isCategory, 'excel').startsWith('\ufeffcity,')).toBe(true);
  });
});
