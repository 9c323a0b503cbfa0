import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION, type Answer, type Inputs } from '../../assessment/answer';
import { EMPTY_PROFILE } from '../../assessment/profile';
import { createEmptyAssessment, type Assessment } from '../../assessment/readAssessment';
import { getEntry } from '../../catalogue/catalogue';
import { dataPointIdSchema } from '../../catalogue/kpi';
import { readRealDefinitions } from '../../catalogue/readDefinitionFiles.fixture';
import { scoreAssessment } from '../scoreAssessment';
import { explainDataPoint } from './explainDataPoint';
import type { AnswerHistory } from './explanationStep';
import { explainGroup } from './explainGroup';
import { findBandRange } from './findBandRange';

const { catalogue, benchmarkSets } = readRealDefinitions();
const [benchmarks] = benchmarkSets;
if (!benchmarks) throw new Error('No benchmark set');
const { id, version } = benchmarks;

const reported = (inputs: Inputs): Answer => ({ status: 'reported', inputs, ...EMPTY_DESCRIPTION });
const value = (result: number) => reported({ kind: 'value', value: result });
const notReported = (note: string): Answer => ({ status: 'not-reported', ...EMPTY_DESCRIPTION, note });

function assess(answers: Record<string, Answer>, changes: Partial<Assessment> = {}) {
  const assessment: Assessment = {
    ...createEmptyAssessment({
      city: 'Example',
      country: '',
      period: 2026,
      benchmarkSet: { id, version },
      published: null,
    }),
    profile: { ...EMPTY_PROFILE, households: { value: 1000, year: 2025 } },
    answers: new Map(Object.entries(answers)),
    ...changes,
  };
  const scorecard = scoreAssessment(assessment, catalogue, benchmarks ?? fail());
  return { assessment, catalogue, scorecard };
}
const fail = () => {
  throw new Error('No benchmark set');
};

const explain = (text: string, context: ReturnType<typeof assess>) =>
  explainDataPoint(getEntry(catalogue, dataPointIdSchema.parse(text)).dataPoint, context);

describe('why a data point', () => {
  it('has 3 points: the printed example, 57 of 60 % of households', () => {
    const inputs = { kind: 'parts', numerator: 570, denominator: { from: 'profile' } } as const;
    expect(explain('EC-ICT-ICT-2C', assess({ 'EC-ICT-ICT-2C': reported(inputs) }))).toMatchObject([
      {
        kind: 'value-from-parts',
        value: 57,
        numerator: { value: 570 },
        denominator: { value: 1000 },
        factor: 100,
        denominatorFromProfile: 'households',
      },
      { kind: 'provenance' },
      { kind: 'evidence' },
      { kind: 'target', target: 60, floor: 0, confidence: 'published' },
      { kind: 'percent-of-target', value: 57, target: 60, floor: 0, unlimited: 95, percent: 95 },
      {
        kind: 'band',
        percent: 95,
        band: 3,
        points: 3,
        range: { from: 66, fromIncluded: true, to: 95, toIncluded: true },
      },
      {
        kind: 'limits-as-values',
        limits: [
          { percent: 33, value: 19.8 },
          { percent: 66, value: 39.6 },
          { percent: 95, value: 57 },
        ],
      },
      { kind: 'benchmark-set', version },
    ]);
  });

  it.each([
    ['above the target', 'EC-ICT-ICT-2C', 75, 125, 100],
    ['worse than the floor of 12.5 % unemployment', 'EC-P-EM-1C', 20, -100, 0],
    ['better than the target of 5 % unemployment', 'EC-P-EM-1C', 2, 140, 100],
    ['on the target', 'EC-ICT-ICT-2C', 60, 100, 100],
    ['on a limit that binary fractions miss', 'EC-ICT-ICT-2C', 19.8, 33, 33],
  ])('tells the percent before and after limiting: %s', (_, dataPoint, entered, unlimited, percent) => {
    const steps = explain(dataPoint, assess({ [dataPoint]: value(entered) }));
    expect(steps.find(({ kind }) => kind === 'percent-of-target')).toMatchObject({ unlimited, percent });
  });

  it('without score says why, with what was written', () => {
    expect(explain('EC-ICT-ICT-2C', assess({ 'EC-ICT-ICT-2C': notReported('no survey yet') }))).toMatchObject(
      [
        { kind: 'target' },
        { kind: 'unscored', reason: 'not-reported', said: 'no survey yet' },
        { kind: 'benchmark-set' },
      ],
    );
    const reviews = new Map([['EC-ICT-ICT-2C', { verified: 'no', reason: 'no source' } as const]]);
    const refused = explain('EC-ICT-ICT-2C', assess({ 'EC-ICT-ICT-2C': value(57) }, { reviews }));
    expect(refused.map(({ kind }) => kind)).toEqual([
      'value-as-entered',
      'provenance',
      'evidence',
      'target',
      'unscored',
      'benchmark-set',
    ]);
    expect(refused[4]).toMatchObject({ reason: 'not-verified', said: 'no source' });
  });

  it('without benchmark tells the basis of that', () => {
    const steps = explain('EC-ICT-ICT-5C', assess({ 'EC-ICT-ICT-5C': value(120) }));
    expect(steps.map(({ kind }) => kind)).toEqual([
      'value-as-entered',
      'provenance',
      'evidence',
      'unscored',
      'no-benchmark',
    ]);
    expect(steps[4]).toMatchObject({
      basis: benchmarks.targets[dataPointIdSchema.parse('EC-ICT-ICT-5C')]?.basis,
    });
  });
});

describe('where an answer comes from', () => {
  const id = 'EC-ICT-ICT-2C';
  const stepsOf = (
    answer: Answer | undefined,
    changes: Partial<Assessment> = {},
    history?: AnswerHistory,
  ) => {
    const context = assess(answer ? { [id]: answer } : {}, changes);
    const dataPoint = getEntry(catalogue, dataPointIdSchema.parse(id)).dataPoint;
    return explainDataPoint(dataPoint, { ...context, ...(history && { getHistory: () => history }) });
  };
  const originOf = (...parameters: Parameters<typeof stepsOf>) =>
    stepsOf(...parameters).filter(({ kind }) => kind === 'provenance' || kind === 'evidence');
  const history = { author: 'Zahra', at: '2026-11-22T08:00:00Z', earlier: 2 };
  const note = {
    id: 'evidence-1',
    content: {
      kind: 'note' as const,
      title: '',
      text: 'Counted in May',
      dataPoints: [dataPointIdSchema.parse(id)],
    },
  };

  it('tells what is stated, what is not, and who entered it', () => {
    const answer = {
      ...value(57),
      source: ' Annual report ',
      referenceYear: 1404,
      note: 'Lines, not people',
    };
    expect(originOf(answer, {}, history)).toEqual([
      {
        kind: 'provenance',
        quality: null,
        origin: '',
        source: 'Annual report',
        agency: '',
        referenceYear: 1404,
        note: 'Lines, not people',
        notStated: ['quality', 'origin', 'agency'],
        entered: history,
      },
      { kind: 'evidence', items: [] },
    ]);
  });

  it.each<[string, Answer | undefined, Partial<Assessment>, AnswerHistory | undefined, string[]]>([
    ['an unanswered data point', undefined, {}, undefined, []],
    ['an unanswered one that has evidence', undefined, { evidence: [note] }, undefined, ['evidence']],
    ['not reported, with nothing but its reason', notReported('no survey yet'), {}, undefined, []],
    ['not reported, by somebody', notReported('no survey yet'), {}, history, ['provenance']],
    ['a lone value', value(57), {}, undefined, ['provenance', 'evidence']],
  ])('%s', (_, answer, changes, entered, kinds) => {
    expect(originOf(answer, changes, entered).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('does not repeat the reason of an answer that is not reported, nor asks it for a source', () => {
    expect(originOf(notReported('no survey yet'), {}, history)).toMatchObject([{ note: '', notStated: [] }]);
  });

  it('names the evidence of this data point alone', () => {
    const other = dataPointIdSchema.parse('EC-ICT-ICT-1C');
    const foreign = { id: 'evidence-2', content: { ...note.content, dataPoints: [other] } };
    expect(originOf(value(57), { evidence: [foreign, note] })[1]).toEqual({
      kind: 'evidence',
      items: [note.content],
    });
  });
});

describe('why a group', () => {
  const context = assess({
    'EC-ICT-ICT-1C': value(10),
    'EC-ICT-ICT-2C': value(5),
    'EC-ICT-ICT-4C.3g': value(70),
    'EC-ICT-ICT-4C.4g': value(99),
    'EC-ICT-ICT-3C': notReported('no survey yet'),
    'EC-ICT-ICT-5C': value(120),
  });
  const category = context.scorecard.groups.find(({ group }) => group.category === 'ICT Infrastructure');

  it('has 56.25 %: the printed example, points 1, 3, 4, 1 → 9/16', () => {
    const steps = explainGroup(category ?? fail(), context);
    expect(steps).toMatchObject([
      { kind: 'sum', points: 9, scored: 4, maxPoints: 16, percent: 56.25 },
      { kind: 'band', band: 2, points: null, range: { from: 33, to: 66, toIncluded: false } },
      {
        kind: 'coverage',
        kpis: { reported: 4, partial: 0, 'not-reported': 1 },
        dataPoints: 6,
        reported: 5,
        scored: 4,
      },
      { kind: 'counted' },
      {
        kind: 'left-out',
        reason: 'not-reported',
        members: [{ dataPointId: 'EC-ICT-ICT-3C', said: 'no survey yet' }],
      },
      { kind: 'left-out', reason: 'no-benchmark', members: [{ dataPointId: 'EC-ICT-ICT-5C', said: '' }] },
      { kind: 'benchmark-set', version },
    ]);
    const counted = steps.flatMap((step) => (step.kind === 'counted' ? step.members : []));
    expect(counted.map(({ dataPointId, points }) => `${dataPointId} ${points}`)).toEqual([
      'EC-ICT-ICT-1C 1',
      'EC-ICT-ICT-2C 1',
      'EC-ICT-ICT-4C.3g 3',
      'EC-ICT-ICT-4C.4g 4',
    ]);
  });

  it('with nothing scored says so and still names what is left out', () => {
    const empty = assess({});
    const [city] = empty.scorecard.groups;
    const steps = explainGroup(city ?? fail(), empty);
    expect(steps.map(({ kind }) => kind)).toEqual([
      'nothing-scored',
      'coverage',
      'left-out',
      'benchmark-set',
    ]);
    expect(steps.flatMap((step) => (step.kind === 'left-out' ? step.members : []))).toHaveLength(112);
  });

  it('names each member once, and its points are those of the sum, for any answers', () => {
    const answer = fc.oneof(
      fc.double({ min: -10, max: 200, noNaN: true }).map(value),
      fc.constant(notReported('')),
      fc.constant<Answer>({ status: 'not-applicable', ...EMPTY_DESCRIPTION }),
    );
    const answers = fc.dictionary(
      fc.constantFrom(...catalogue.entries.map((each) => String(each.dataPoint.id))),
      answer,
    );
    fc.assert(
      fc.property(answers, (given) => {
        const random = assess(given);
        for (const score of random.scorecard.groups) {
          const steps = explainGroup(score, random);
          const members = steps.flatMap((step) =>
            step.kind === 'counted' || step.kind === 'left-out'
              ? step.members.map((each) => each.dataPointId)
              : [],
          );
          expect([...members].sort()).toEqual([...score.group.dataPointIds].sort());
          const points = steps.flatMap((step) => (step.kind === 'sum' ? step.memberPoints : []));
          expect(points.reduce((sum, each) => sum + each, 0)).toBe(score.points);
        }
      }),
      { numRuns: 25 },
    );
  });
});

it('the last limit belongs to the top band only where the benchmark set says so', () => {
  const bands = { limits: [33, 66, 95] as [number, number, number], lastLimitIsTop: true };
  expect(findBandRange(3, bands)).toEqual({ from: 66, fromIncluded: true, to: 95, toIncluded: false });
  expect(findBandRange(4, bands)).toEqual({ from: 95, fromIncluded: true, to: null, toIncluded: false });
  expect(findBandRange(4, { ...bands, lastLimitIsTop: false })).toMatchObject({ fromIncluded: false });
});
