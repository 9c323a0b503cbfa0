import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION, type Answer, type Inputs } from '../../assessment/answer';
import { openPublished } from '../../assessment/openPublished';
import { EMPTY_PROFILE } from '../../assessment/profile';
import { createEmptyAssessment, type Assessment } from '../../assessment/readAssessment';
import type { BenchmarkSet } from '../../catalogue/benchmarkSet';
import { getEntry } from '../../catalogue/catalogue';
import { dataPointIdSchema } from '../../catalogue/kpi';
import { readPublished, readRealDefinitions } from '../../catalogue/readDefinitionFiles.fixture';
import { scoreAssessment } from '../scoreAssessment';
import { scoreDataPoint } from '../scoreDataPoint';
import { applyWhatIf } from './applyWhatIf';
import { findLifts } from './findLifts';

const { catalogue, benchmarkSets } = readRealDefinitions();
const [published] = benchmarkSets;
if (!published) throw new Error('No benchmark set');
const toId = (text: string) => dataPointIdSchema.parse(text);
const profile = { ...EMPTY_PROFILE, households: { value: 1000, year: 2025 } };
const about = {
  city: 'Example',
  country: '',
  period: 2026,
  benchmarkSet: { id: published.id, version: published.version },
  published: null,
};
const reported = (inputs: Inputs): Answer => ({ status: 'reported', inputs, ...EMPTY_DESCRIPTION });
const valueOf = (value: number): Inputs => ({ kind: 'value', value });
const ofProfile = (numerator: number): Inputs => ({
  kind: 'parts',
  numerator,
  denominator: { from: 'profile' },
});
const partsOf = (numerator: number, denominator: number): Inputs => ({
  kind: 'parts',
  numerator,
  denominator: { from: 'answer', value: denominator },
});
const assess = (answers: Record<string, Inputs>): Assessment => ({
  ...createEmptyAssessment(about),
  profile,
  answers: new Map(Object.entries(answers).map(([id, inputs]) => [id, reported(inputs)])),
});
const liftsOf = (answers: Record<string, Inputs>, set: BenchmarkSet = published) => {
  const assessment = assess(answers);
  return findLifts(assessment, scoreAssessment(assessment, catalogue, set), catalogue);
};
const liftOf = (id: string, inputs: Inputs, set?: BenchmarkSet) => liftsOf({ [id]: inputs }, set)[0];

describe('the lift of one data point', () => {
  it('fixed broadband of 150 in 1000 households: 48 more make 19.8 %, 33 % of the target', () => {
    const lift = liftOf('EC-ICT-ICT-2C', ofProfile(150));
    expect(lift?.gapPercent).toBeCloseTo(8, 10);
    expect(lift).toMatchObject({
      from: 1,
      to: 2,
      current: 15,
      value: 19.8,
      beyond: false,
      numerator: { current: 150, needed: 198 },
      inputs: ofProfile(198),
    });
  });

  it('at exactly 95 % of the target only more than 57 % is the top band: 1 more', () => {
    expect(liftOf('EC-ICT-ICT-2C', ofProfile(570))).toMatchObject({
      from: 3,
      to: 4,
      value: 57.000001,
      practicalValue: 57.01,
      limitValue: 57,
      beyond: true,
      gapPercent: 0,
      numerator: { needed: 571 },
    });
  });

  it('57 % itself is enough where the set says so', () => {
    const set = { ...published, bands: { ...published.bands, lastLimitIsTop: true } };
    expect(liftOf('EC-ICT-ICT-2C', ofProfile(500), set)).toMatchObject({
      to: 4,
      value: 57,
      beyond: false,
      numerator: { needed: 570 },
    });
  });

  it('fewer where less is better: 1200 of 10 000 unemployed, amber from 10.025 %, so 198 fewer', () => {
    const lift = liftOf('EC-P-EM-1C', partsOf(1200, 10_000));
    expect(lift).toMatchObject({ from: 1, to: 2, value: 10.025, numerator: { current: 1200, needed: 1002 } });
    expect(lift?.gapPercent).toBeCloseTo((100 * (12 - 10.025)) / 7.5, 10);
  });

  it('is measured from the value itself also when it is worse than the floor', () => {
    expect(liftOf('EC-P-EM-1C', valueOf(20))?.gapPercent).toBeCloseTo(133, 10);
  });

  it.each([
    ['a value entered directly', 'EC-ICT-ICT-2C', valueOf(15), valueOf(19.8)],
    ['a value that has to exceed its limit', 'EC-ICT-ICT-2C', valueOf(50), valueOf(57.01)],
    ['a measured value', 'EN-EN-AQ-1C.pm2-5', valueOf(20), valueOf(15.2)],
    ['parts that are no whole numbers', 'EC-I-UP-1A', partsOf(0.1, 18.7), partsOf(0.124, 18.7)],
    ['no', 'EC-I-UP-2A.compact', valueOf(0), valueOf(1)],
  ])('gives what to enter for %s', (_, id, inputs, needed) => {
    expect(liftOf(id, inputs)?.inputs).toEqual(needed);
  });

  it('of a no is a yes, straight into the top band', () => {
    expect(liftOf('EC-I-UP-2A.compact', valueOf(0))).toMatchObject({
      from: 1,
      to: 4,
      gapPercent: 100,
      numerator: null,
    });
  });

  it.each([
    ['in the top band', 'EC-ICT-ICT-2C', valueOf(58)],
    ['without benchmark', 'EC-ICT-ICT-5C', valueOf(3)],
    ['without value', 'EC-ICT-ICT-2C', partsOf(3, 0)],
    ['yes', 'EC-I-UP-2A.compact', valueOf(1)],
  ])('does not exist %s', (_, id, inputs) => {
    expect(liftOf(id, inputs)).toBeUndefined();
  });

  it('ends also where a whole unit is below the precision of numbers', () => {
    expect(liftOf('EC-P-IN-1C', partsOf(1e20, 1e22))?.to).toBe(3);
  });

  it('tells the effect on its groups: 1, 3, 4, 1 points → 2, 3, 4, 1', () => {
    const [lift] = liftsOf({
      'EC-ICT-ICT-1C': valueOf(32),
      'EC-ICT-ICT-2C': valueOf(40),
      'EC-ICT-ICT-4C.3g': valueOf(99),
      'EC-ICT-ICT-4C.4g': valueOf(1),
    });
    expect(lift).toMatchObject({
      dataPointId: 'EC-ICT-ICT-1C',
      gapPercent: 1,
      effects: [
        {
          level: 'category',
          before: { percent: 56.25, band: 2 },
          after: { percent: 62.5, band: 2 },
        },
        { level: 'sub-dimension', before: { percent: 56.25 }, after: { percent: 62.5 } },
        { level: 'dimension', before: { percent: 56.25 }, after: { percent: 62.5 } },
      ],
    });
  });

  it('stands by the smallest gap first', () => {
    const gaps = liftsOf({
      'EC-ICT-ICT-1C': valueOf(10),
      'EC-ICT-ICT-2C': valueOf(39),
      'EN-EN-AQ-1C.pm2-5': valueOf(35),
      'EC-I-UP-2A.compact': valueOf(0),
    }).map((lift) => [lift.dataPointId, Math.round(lift.gapPercent)]);
    expect(gaps).toEqual([
      ['EC-ICT-ICT-2C', 1],
      ['EC-ICT-ICT-1C', 23],
      ['EN-EN-AQ-1C.pm2-5', 33],
      ['EC-I-UP-2A.compact', 100],
    ]);
  });
});

describe('the least value', () => {
  const id = toId('SC-EH-H-1C');
  const { dataPoint } = getEntry(catalogue, id);
  const definition = published.targets[id];
  if (!definition) throw new Error('No target');
  const withTarget = (target: number, floor: number, lastLimitIsTop: boolean): BenchmarkSet => ({
    ...published,
    bands: { ...published.bands, lastLimitIsTop },
    targets: { ...published.targets, [id]: { ...definition, target, floor } },
  });
  const decimal = fc
    .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 4 }))
    .map(([whole, decimals]) => whole / 10 ** decimals);

  it('scores in the next band, and a value a millionth of its distance back does not', () => {
    fc.assert(
      fc.property(
        decimal,
        decimal,
        fc.integer({ min: -20, max: 96 }),
        fc.boolean(),
        (target, floor, percent, top) => {
          fc.pre(target !== floor);
          const set = withTarget(target, floor, top);
          const bandOf = (value: number) =>
            scoreDataPoint(dataPoint, reported(valueOf(value)), undefined, { profile, benchmarks: set }).score
              ?.band;
          const current = floor + ((target - floor) * percent) / 100;
          const lift = liftOf(id, valueOf(current), set);
          const band = bandOf(current);
          expect(lift === undefined).toBe(band === 4);
          if (!lift) return;
          expect(lift.from).toBe(band);
          expect(bandOf(lift.value)).toBe(lift.from + 1);
          expect(bandOf(lift.practicalValue)).toBeGreaterThan(lift.from);
          expect(bandOf(lift.value - 1e-6 * (target - floor))).toBe(lift.from);
          // The same relative to the value, wherever the floor is zero.
          if (floor === 0) expect(bandOf(lift.value * (1 - 1e-6))).toBe(lift.from);
          expect(lift.inputs.kind === 'value' ? bandOf(lift.inputs.value ?? NaN) : null).toBe(lift.to);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('in whole numerators: enough scores, one less does not', () => {
    const households = fc.integer({ min: 1, max: 3_000_000 });
    fc.assert(
      fc.property(
        households,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (all, share, lower) => {
          const point = lower ? 'EC-P-EM-1C' : 'EC-ICT-ICT-2C';
          const numerator = Math.round(all * share);
          const lift = liftOf(point, partsOf(numerator, all));
          if (!lift?.numerator) return;
          const bandOf = (each: number) =>
            scoreAssessment(assess({ [point]: partsOf(each, all) }), catalogue, published).dataPoints.get(
              toId(point),
            )?.score?.band;
          const { needed } = lift.numerator;
          expect(Number.isInteger(needed)).toBe(true);
          expect(Math.sign(needed - numerator)).toBe(lower ? -1 : 1);
          expect(bandOf(needed)).toBe(lift.to);
          expect(bandOf(needed + (lower ? 1 : -1))).toBe(lift.from);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a what-if', () => {
  const content = openPublished(readPublished('riyadh-2020'), published);
  const riyadh: Assessment = { ...createEmptyAssessment(content.about), ...content };
  const now = scoreAssessment(riyadh, catalogue, published);

  it('of one lift gives the effects that the lift tells', () => {
    const lifts = findLifts(riyadh, now, catalogue);
    expect(lifts.length).toBeGreaterThan(10);
    for (const lift of lifts) {
      const { scorecard } = applyWhatIf(riyadh, now, new Map([[lift.dataPointId, lift.inputs]]), catalogue);
      expect(scorecard.dataPoints.get(lift.dataPointId)?.score?.band).toBe(lift.to);
      const after = lift.effects.map(({ level }) =>
        scorecard.groups.find(
          ({ group }) => group.level === level && group.dataPointIds.includes(lift.dataPointId),
        ),
      );
      expect(after).toMatchObject(lift.effects.map((effect) => effect.after));
    }
  });

  it('equals scoring the edited assessment, and leaves the assessment alone', () => {
    const ids = [...riyadh.answers].filter(([, { status }]) => status === 'reported').map(([id]) => toId(id));
    const before = structuredClone(riyadh.answers);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 0, max: 200 }).map(valueOf))),
        (changes) => {
          const whatIf = applyWhatIf(riyadh, now, new Map(changes), catalogue);
          const answers = new Map(riyadh.answers);
          for (const [id, inputs] of changes) {
            const answer = answers.get(id);
            if (answer?.status === 'reported') answers.set(id, { ...answer, inputs });
          }
          const edited = scoreAssessment({ ...riyadh, answers }, catalogue, published);
          expect(whatIf.scorecard).toEqual(edited);
          for (const { before, after, changed } of whatIf.groups) {
            expect(changed).toBe(before.points !== after.points || before.percent !== after.percent);
          }
          expect(riyadh.answers).toEqual(before);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('keeps everything but the inputs, and leaves out what is not reported or not changed', () => {
    const answer: Answer = {
      ...reported(valueOf(15)),
      quality: 'personal estimation',
      note: 'from the agency',
    };
    const silent: Answer = { status: 'not-reported', ...EMPTY_DESCRIPTION };
    const assessment = {
      ...assess({}),
      answers: new Map([
        ['EC-ICT-ICT-2C', answer],
        ['EC-ICT-ICT-1C', silent],
        ['EC-I-WS-3C', reported(valueOf(12))],
      ]),
    };
    const trials = new Map([
      [toId('EC-ICT-ICT-2C'), valueOf(60)],
      [toId('EC-ICT-ICT-1C'), valueOf(60)],
      [toId('EC-ICT-ICT-3C'), valueOf(60)],
    ]);
    const { answers } = applyWhatIf(
      assessment,
      scoreAssessment(assessment, catalogue, published),
      trials,
      catalogue,
    );
    expect([...answers]).toEqual([['EC-ICT-ICT-2C', { ...answer, inputs: valueOf(60) }]]);
  });
});
