import { describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION, type Answer } from '../../assessment/answer';
import { createEmptyAssessment, type Assessment } from '../../assessment/readAssessment';
import { readRealDefinitions } from '../../catalogue/readDefinitionFiles.fixture';
import { findLifts } from '../lift/findLifts';
import { scoreAssessment } from '../scoreAssessment';
import { listReds } from './listReds';

const { catalogue, benchmarkSets } = readRealDefinitions();
const [benchmarks] = benchmarkSets;
if (!benchmarks) throw new Error('No benchmark set');
const reported = (value: number | null, referenceYear: number | null = null): Answer => ({
  status: 'reported',
  inputs: { kind: 'value', value },
  ...EMPTY_DESCRIPTION,
  referenceYear,
});

// Targets: broadband 60 %, unemployment from 12.5 % down to 5 %, PM2.5 from 35 down to 5.
const about = {
  ...{ city: 'Mashhad', country: 'Iran', period: 2021, published: null },
  benchmarkSet: { id: benchmarks.id, version: benchmarks.version },
};
const assessment: Assessment = {
  ...createEmptyAssessment(about),
  answers: new Map([
    ['EC-ICT-ICT-2C', reported(6, 2018)],
    ['EC-P-EM-1C', reported(12.125)],
    ['EN-EN-AQ-1C.pm2-5', reported(64, 1400)],
    ['EC-P-EM-2C', reported(20)],
    ['EC-ICT-ICT-1C', reported(null)],
  ]),
  actions: new Map([
    ['EC-ICT-ICT-2C', { text: 'Lay fibre', owner: 'Telecom company', due: null, done: false }],
  ]),
};
const scorecard = scoreAssessment(assessment, catalogue, benchmarks);
const reds = listReds(assessment, scorecard, findLifts(assessment, scorecard, catalogue), catalogue);

describe('what is still red', () => {
  it('is listed with the worst first; amber and unscored stay out', () => {
    // 64 is beyond the floor of 35; 12.125 is 5 % of the way from 12.5 to 5; 6 is 10 % of 60.
    expect(reds.map(({ entry, percentOfTarget }) => [entry.dataPoint.id, percentOfTarget])).toEqual([
      ['EN-EN-AQ-1C.pm2-5', 0],
      ['EC-P-EM-1C', 5],
      ['EC-ICT-ICT-2C', 10],
    ]);
  });

  it('has the owner of its action, and the age of its data in whole years', () => {
    // The assessment is of 2021; 1400 began in its March.
    expect(reds.map(({ owner, data }) => [owner, data])).toEqual([
      ['', { year: 1400, ageYears: 0 }],
      ['', null],
      ['Telecom company', { year: 2018, ageYears: 3 }],
    ]);
  });

  it('has the action itself, where one is planned', () => {
    expect(reds.map(({ action }) => action?.text)).toEqual([undefined, undefined, 'Lay fibre']);
  });

  it('has the way to the next band', () => {
    expect(reds.map(({ lift }) => [lift?.from, lift?.to])).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
  });
});
