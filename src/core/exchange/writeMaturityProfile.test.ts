import { describe, expect, it } from 'vitest';
import { computeMaturity } from '../scoring/maturity/computeMaturity';
import { createAssessment, reported, score, valueOf } from './exampleAssessment.fixture';
import { writeMaturityProfile } from './writeMaturityProfile';

// 57 % of a target of 60 % is 95 %: level 5. 12.5 % unemployment is the floor: level 1. Of two in the middle the lower is typical.
const assessment = createAssessment(
  {
    'EC-ICT-ICT-2C': reported(valueOf(57)),
    'EC-P-EM-1C': reported(valueOf(12.5)),
  },
  { maturityRatings: new Map([['data', { level: 3, evidence: 'Decree 12' }]]) },
);
const groups = computeMaturity(score(assessment)).groups.filter(
  ({ group: { level } }) => level === 'dimension' || level === 'sub-dimension',
);
const lines = writeMaturityProfile(assessment, groups, 'machine').split('\r\n');

describe('the table of the maturity profile', () => {
  it('has a row for each dimension, sub-dimension and own rating', () => {
    expect(lines[0]).toBe(
      'city,period,level_of,dimension,sub_dimension,self_rated,strict_level,typical_level,own_rating,level_1,level_2,level_3,level_4,level_5,scored,data_points',
    );
    expect(lines).toHaveLength(1 + 3 + 7 + 5 + 1);
  });

  it.each([
    /^Mashhad,2021,dimension,Economy,,,1,1,,1,0,0,0,1,2,\d+$/,
    /^Mashhad,2021,sub-dimension,Economy,ICT,,5,5,,0,0,0,0,1,1,\d+$/,
    /^Mashhad,2021,dimension,Environment,,,,,,0,0,0,0,0,0,\d+$/,
    /^Mashhad,2021,self-rated,,,data,,,3,,,,,,,$/,
    /^Mashhad,2021,self-rated,,,strategy,,,,,,,,,,$/,
  ])('has the row %s', (row) => {
    expect(lines.filter((line) => row.test(line))).toHaveLength(1);
  });
});
