import { describe, expect, it } from 'vitest';
import { createAssessment, partsOf, reported, score, valueOf } from './exampleAssessment.fixture';
import { writeGroupScores } from './writeGroupScores';

describe('writeGroupScores', () => {
  // 57 % of a target of 60 % → 3 points; 45 % of a target of 100 % → 2 points: 5 of 8 = 62.5 %.
  const assessment = createAssessment({
    'EC-ICT-ICT-1C': reported(valueOf(45)),
    'EC-ICT-ICT-2C': reported(partsOf(57_000, 'profile')),
    'EC-ICT-ICT-5C': reported(valueOf(12)),
  });
  const lines = writeGroupScores(assessment.about, score(assessment), 'machine').split('\r\n');

  it('has a header, a row for each group and a final line break', () => {
    expect(lines[0]).toBe(
      'city,country,period,level,dimension,sub_dimension,category,data_points,reported,scored,points,max_points,percent,band,rag',
    );
    expect(lines).toHaveLength(score(assessment).groups.length + 2);
    expect(lines.at(-1)).toBe('');
  });

  it.each([
    'Mashhad,Iran,2021,city,,,,112,3,2,5,8,62.5,2,amber',
    'Mashhad,Iran,2021,dimension,Economy,,,55,3,2,5,8,62.5,2,amber',
    'Mashhad,Iran,2021,dimension,Environment,,,28,0,0,0,0,,,',
    'Mashhad,Iran,2021,sub-dimension,Economy,ICT,,19,3,2,5,8,62.5,2,amber',
    'Mashhad,Iran,2021,category,Economy,,ICT Infrastructure,6,3,2,5,8,62.5,2,amber',
  ])('has the row %s', (row) => {
    expect(lines).toContain(row);
  });
});
