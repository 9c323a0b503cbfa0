import { describe, expect, it } from 'vitest';
import { catalogue, createAssessment, reported, score, valueOf } from './exampleAssessment.fixture';
import { writeWheelTable } from './writeWheelTable';

// 57 % of a target of 60 % is 95 %: 3 of 4 points.
const assessment = createAssessment({ 'EC-ICT-ICT-2C': reported(valueOf(57)) });
const write = (dialect: 'machine' | 'excel') =>
  writeWheelTable(assessment.about, score(assessment), catalogue, dialect);
const lines = write('machine').split('\r\n');

describe('the table of the wheel', () => {
  it('has a header, a row for each segment and a final line break', () => {
    expect(lines[0]).toBe(
      'city,period,ring,dimension,category,data_point,kpi_name_en,kpi_name_fa,data_point_label_en,data_point_label_fa,value,percent,points,band,reason_unscored',
    );
    expect(lines).toHaveLength(1 + 3 + 24 + 112 + 1);
    expect(lines.at(-1)).toBe('');
    expect(write('excel').startsWith('\ufeffcity,')).toBe(true);
  });

  it.each([
    /^Mashhad,2021,dimension,Economy,,,,,,,,75,3,3,$/,
    /^Mashhad,2021,dimension,Environment,,,,,,,,,,,$/,
    /^Mashhad,2021,category,Economy,ICT Infrastructure,,,,,,,75,3,3,$/,
    /^Mashhad,2021,data-point,Economy,ICT Infrastructure,EC-ICT-ICT-2C,Fixed Broadband[^,]*,[^,]+,,,57,95,3,3,$/,
    /^Mashhad,2021,data-point,Environment,Air Quality,EN-EN-AQ-1C\.pm2-5,.*,,,,,unanswered$/,
  ])('has the row %s', (row) => {
    expect(lines.filter((line) => row.test(line))).toHaveLength(1);
  });
});
