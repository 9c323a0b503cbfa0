import { describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION, type Answer } from '../../assessment/answer';
import { createEmptyAssessment } from '../../assessment/readAssessment';
import { readRealDefinitions } from '../../catalogue/readDefinitionFiles.fixture';
import { scoreAssessment } from '../scoreAssessment';
import { compareScorecards } from './compareScorecards';
import { listTurned } from './listTurned';

const { catalogue, benchmarkSets } = readRealDefinitions();
const benchmarks = benchmarkSets.find(({ id }) => id === 'published-targets');
if (!benchmarks) throw new Error('published-targets is missing');
const benchmarkSet = { id: benchmarks.id, version: benchmarks.version };
const about = { city: 'Example', country: '', period: 2026, benchmarkSet, published: null };
const value = (result: number): Answer => ({
  status: 'reported',
  inputs: { kind: 'value', value: result },
  ...EMPTY_DESCRIPTION,
});

// Targets: broadband 60 %, unemployment from 12.5 % down to 5 %, household Internet access 100 %.
const of = (broadband: number, unemployment: number, access: number) => {
  const answers = new Map([
    ['EC-ICT-ICT-1C', value(access)],
    ['EC-ICT-ICT-2C', value(broadband)],
    ['EC-P-EM-1C', value(unemployment)],
  ]);
  return scoreAssessment({ ...createEmptyAssessment(about), answers }, catalogue, benchmarks);
};

describe('what turned', () => {
  it('stands by direction, the longest way first', () => {
    const { rose, fell } = listTurned(compareScorecards(of(6, 6, 50), of(60, 12, 70), catalogue));
    expect(rose.map(({ dataPointId }) => dataPointId)).toEqual(['EC-ICT-ICT-2C', 'EC-ICT-ICT-1C']);
    expect(fell.map(({ dataPointId }) => dataPointId)).toEqual(['EC-P-EM-1C']);
  });

  it('is nothing where only values moved within their band', () => {
    const { rose, fell } = listTurned(compareScorecards(of(6, 6, 50), of(7, 6, 51), catalogue));
    expect([rose, fell]).toEqual([[], []]);
  });
});
