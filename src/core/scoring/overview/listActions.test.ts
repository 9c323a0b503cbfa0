import { describe, expect, it } from 'vitest';
import type { Action } from '../../assessment/action';
import { EMPTY_DESCRIPTION, type Answer } from '../../assessment/answer';
import { createEmptyAssessment } from '../../assessment/readAssessment';
import { readRealDefinitions } from '../../catalogue/readDefinitionFiles.fixture';
import { scoreAssessment } from '../scoreAssessment';
import { listActions, summarizeActions } from './listActions';

const NOW = new Date(2026, 10, 22, 12);
const action = (due: string | null, done = false): Action => ({ text: 'Do it', owner: '', due, done });

// Targets: broadband 60 %, unemployment from 12.5 % down to 5 %; 12.125 is 5 % of the way, 6 is 10 %.
const BROADBAND = 'EC-ICT-ICT-2C';
const UNEMPLOYMENT = 'EC-P-EM-1C';
const YOUTH = 'EC-P-EM-2C';
const { catalogue, benchmarkSets } = readRealDefinitions();
const [benchmarks] = benchmarkSets;
if (!benchmarks) throw new Error('No benchmark set');
const reported = (value: number): Answer => ({
  status: 'reported',
  inputs: { kind: 'value', value },
  ...EMPTY_DESCRIPTION,
});
const about = {
  ...{ city: 'Mashhad', country: 'Iran', period: 2021, published: null },
  benchmarkSet: { id: benchmarks.id, version: benchmarks.version },
};
const answers = new Map([
  [BROADBAND, reported(6)],
  [UNEMPLOYMENT, reported(12.125)],
  ['EC-ICT-ICT-1C', reported(100)],
]);
const assessment = { ...createEmptyAssessment(about), answers };
const { dataPoints } = scoreAssessment(assessment, catalogue, benchmarks);
const list = (actions: Record<string, Action>) =>
  listActions(new Map(Object.entries(actions)), dataPoints, NOW);

describe('listActions', () => {
  it.each([
    ['no day', action(null), 'open', null],
    ['today', action('2026-11-22'), 'open', 0],
    ['tomorrow', action('2026-11-23'), 'open', 1],
    ['yesterday', action('2026-11-21'), 'late', -1],
    ['yesterday, and done', action('2026-11-21', true), 'done', null],
  ] as const)('due %s', (_name, planned, state, daysLeft) => {
    expect(list({ [BROADBAND]: planned })).toMatchObject([
      { state, daysLeft, score: { status: 'reported' } },
    ]);
  });

  it('puts the longest overdue first, and what has no day before what is done', () => {
    const planned = list({
      a: action(null),
      b: action('2026-12-01', true),
      c: action('2026-11-20'),
      d: action('2026-11-01'),
      e: action('2026-11-30'),
    });
    expect(planned.map(({ dataPointId }) => dataPointId)).toEqual(['d', 'c', 'e', 'a', 'b']);
  });
});

describe('summarizeActions', () => {
  it('counts reds with and without an action; one for a green data point is none for a red', () => {
    const planned = list({ 'EC-ICT-ICT-1C': action('2026-11-01'), [YOUTH]: action(null, true) });
    expect(summarizeActions(planned, dataPoints)).toMatchObject({
      ...{ late: 1, open: 0, done: 1, reds: 2, redsWithAction: 0 },
      redsWithout: [{ dataPointId: UNEMPLOYMENT }, { dataPointId: BROADBAND }],
    });
    const more = list({ [BROADBAND]: action(null) });
    expect(summarizeActions(more, dataPoints)).toMatchObject({ redsWithAction: 1, open: 1 });
  });
});
