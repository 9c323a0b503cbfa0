import { describe, expect, it } from 'vitest';
import { listActions } from '../scoring/overview/listActions';
import { catalogue, createAssessment, reported, score, valueOf } from './exampleAssessment.fixture';
import { readRecords } from './readRecords';
import { ACTION_COLUMNS, writeActions } from './writeActions';

const assessment = createAssessment({ 'EC-ICT-ICT-2C': reported(valueOf(6)) });
const actions = new Map([
  ['EC-ICT-ICT-2C', { text: '=Lay fibre, "now"', owner: 'Telecom', due: '2026-12-01', done: false }],
  ['LOCAL-9', { text: 'Ask', owner: '', due: null, done: true }],
]);
const planned = listActions(actions, score(assessment).dataPoints, new Date(2026, 10, 22));

describe('actions.csv', () => {
  it('has a row for each action, also where nobody knows its data point any more', () => {
    const { text } = writeActions(assessment.about, planned, catalogue, 'machine');
    const [header, ...rows] = [...readRecords(text, ',')].map(({ cells }) => cells);
    expect(header).toEqual(ACTION_COLUMNS.map(({ name }) => name));
    // 6 of 60 % is 10 % of the target.
    expect(rows[0]?.slice(2, 5)).toEqual(['2021', 'EC-ICT-ICT-2C', 'EC: ICT: ICT: 2C']);
    expect(rows[0]?.slice(-7)).toEqual([
      '10',
      '1',
      'red',
      '=Lay fibre, "now"',
      'Telecom',
      '2026-12-01',
      'false',
    ]);
    expect(rows[1]?.slice(3)).toEqual(['LOCAL-9', '', '', '', '', '', '', '', '', 'Ask', '', '', 'true']);
  });

  it('runs nothing in Excel', () => {
    expect(writeActions(assessment.about, planned, catalogue, 'excel').text).toContain(`"'=Lay fibre`);
  });
});
