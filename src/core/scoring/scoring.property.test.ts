import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION, type Answer } from '../assessment/answer';
import { EMPTY_PROFILE, type Profile } from '../assessment/profile';
import { createEmptyAssessment, type Assessment } from '../assessment/readAssessment';
import type { Review } from '../assessment/review';
import type { BenchmarkSet } from '../catalogue/benchmarkSet';
import type { DataPointId } from '../catalogue/kpi';
import { readRealDefinitions } from '../catalogue/readDefinitionFiles.fixture';
import { scoreAssessment, type GroupScore, type Scorecard } from './scoreAssessment';

const { catalogue, benchmarkSets } = readRealDefinitions();
const [benchmarks] = benchmarkSets;
if (!benchmarks) throw new Error('No benchmark set');
const ids = catalogue.entries.map(({ dataPoint }) => dataPoint.id);

const about = {
  city: 'Example',
  country: '',
  period: 2026,
  benchmarkSet: { id: benchmarks.id, version: benchmarks.version },
  published: null,
};

const amount = fc.oneof(
  fc.integer({ min: -10, max: 200 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constant(0),
);
const partsOf = fc.record({
  kind: fc.constant('parts' as const),
  numerator: fc.option(amount),
  denominator: fc.oneof(
    fc.constant({ from: 'profile' as const }),
    fc.record({ from: fc.constant('answer' as const), value: fc.option(amount) }),
  ),
});
const valueOf = fc.record({ kind: fc.constant('value' as const), value: fc.option(amount) });
const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    status: fc.constant('reported' as const),
    inputs: fc.oneof(partsOf, valueOf),
    ...constantsOf(EMPTY_DESCRIPTION),
  }),
  fc.constantFrom<Answer>(
    { status: 'not-reported', ...EMPTY_DESCRIPTION },
    { status: 'not-applicable', ...EMPTY_DESCRIPTION },
  ),
);
const review: fc.Arbitrary<Review> = fc.constantFrom(
  { verified: 'yes', reason: '' },
  { verified: 'no', reason: 'no source' },
);
const figure = fc.record({
  value: fc.option(fc.integer({ min: 1, max: 1e7 })),
  year: fc.constant(null),
});
const profile: fc.Arbitrary<Profile> = fc.record({
  population: figure,
  households: figure,
  area: figure,
  gdp: figure,
  currency: fc.constant(''),
});
const keyedBy = <T>(values: fc.Arbitrary<T>) =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), values), { selector: ([id]) => id, maxLength: 112 });
const assessments: fc.Arbitrary<Assessment> = fc
  .record({ answers: keyedBy(answers), reviews: keyedBy(review), profile })
  .map((content) => ({
    ...createEmptyAssessment(about),
    profile: content.profile,
    answers: new Map(content.answers),
    reviews: new Map(content.reviews),
  }));

const limits = fc
  .uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 })
  .map((numbers) => numbers.sort((a, b) => a - b) as [number, number, number]);
/** Other targets in both directions, other limits; some data points without benchmark. */
const sets: fc.Arbitrary<BenchmarkSet> = fc
  .record({
    limits,
    lastLimitIsTop: fc.boolean(),
    targets: keyedBy(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }))),
  })
  .map(({ targets, ...bands }) => ({
    ...benchmarks,
    bands,
    targets: {
      ...benchmarks.targets,
      ...Object.fromEntries(targets.map(([id, pair]) => [id, changeTarget(id, pair)])),
    },
  }));

function changeTarget(id: DataPointId, [target, floor]: readonly [number, number]) {
  const before = benchmarks?.targets[id];
  if (!before) throw new Error(`No target for ${id}`);
  return target === floor ? { ...before, target: null, floor: null } : { ...before, target, floor };
}

function constantsOf<T extends object>(values: T) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fc.constant(value)])) as {
    [K in keyof T]: fc.Arbitrary<T[K]>;
  };
}

const score = (assessment: Assessment, set: BenchmarkSet) => scoreAssessment(assessment, catalogue, set);

describe('a scorecard', () => {
  it('has a score or a reason for every data point, and no percent outside 0…100', () => {
    fc.assert(
      fc.property(assessments, sets, (assessment, set) => {
        const { dataPoints, groups } = score(assessment, set);
        expect([...dataPoints.keys()]).toEqual(ids);
        for (const each of dataPoints.values()) {
          expect(each.score === null).toBe(each.unscored !== null);
          if (!each.score) continue;
          expect(each.score.percentOfTarget).toBeGreaterThanOrEqual(0);
          expect(each.score.percentOfTarget).toBeLessThanOrEqual(100);
        }
        for (const { percent, reported, scored, dataPoints: all } of groups) {
          expect(percent === null ? 25 : percent).toBeGreaterThanOrEqual(25);
          expect(percent ?? 100).toBeLessThanOrEqual(100);
          expect(scored).toBeLessThanOrEqual(reported);
          expect(reported).toBeLessThanOrEqual(all);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same in whatever order the answers were given', () => {
    const shuffled = assessments.chain((assessment) =>
      fc
        .shuffledSubarray([...assessment.answers], { minLength: assessment.answers.size })
        .map((entries) => ({ assessment, other: { ...assessment, answers: new Map(entries) } })),
    );
    fc.assert(
      fc.property(shuffled, sets, ({ assessment, other }, set) => {
        const [a, b] = [score(assessment, set), score(other, set)];
        expect([...b.dataPoints]).toEqual([...a.dataPoints]);
        expect(b.groups).toEqual(a.groups);
        expect(b.kpiCounts).toEqual(a.kpiCounts);
      }),
      { numRuns: 100 },
    );
  });

  it('has the same scores without the answers that have none', () => {
    fc.assert(
      fc.property(assessments, sets, (assessment, set) => {
        const all = score(assessment, set);
        const isScored = ([id]: readonly [string, Answer]) =>
          [...all.dataPoints].some(([scoredId, each]) => scoredId === id && each.score !== null);
        const without = score(
          { ...assessment, answers: new Map([...assessment.answers].filter(isScored)) },
          set,
        );
        expect(scoresOf(without)).toEqual(scoresOf(all));
        expect(without.groups.map(withoutCoverage)).toEqual(all.groups.map(withoutCoverage));
      }),
      { numRuns: 100 },
    );
  });

  it('never falls when one value comes nearer to its target', () => {
    const changes = fc.tuple(fc.constantFrom(...ids), amount, amount);
    fc.assert(
      fc.property(assessments, sets, changes, (assessment, set, [id, a, b]) => {
        const { target, floor } = set.targets[id] ?? {};
        fc.pre(target != null && floor != null);
        const [worse, better] = [a, b].sort((x, y) => (target > floor ? x - y : y - x));
        const scoreWith = (value: number | undefined) =>
          score({ ...assessment, ...answerWith(assessment, id, value ?? 0), profile: EMPTY_PROFILE }, set);
        const [low, high] = [scoreWith(worse), scoreWith(better)];
        expect(percentOf(high, id)).toBeGreaterThanOrEqual(percentOf(low, id));
        high.groups.forEach(({ percent, points }, index) => {
          expect(points).toBeGreaterThanOrEqual(low.groups[index]?.points ?? Infinity);
          expect(percent ?? 0).toBeGreaterThanOrEqual(low.groups[index]?.percent ?? 0);
        });
      }),
      { numRuns: 200 },
    );
  });
});

function scoresOf({ dataPoints }: Scorecard) {
  return [...dataPoints.values()].map((each) => each.score);
}

function withoutCoverage({ reported: _, ...group }: GroupScore) {
  return group;
}

function answerWith({ answers: before, reviews }: Assessment, id: DataPointId, value: number) {
  const answer: Answer = { status: 'reported', inputs: { kind: 'value', value }, ...EMPTY_DESCRIPTION };
  const others = [...reviews].filter(([reviewed]) => reviewed !== id);
  return { answers: new Map([...before, [id, answer]]), reviews: new Map(others) };
}

function percentOf({ dataPoints }: Scorecard, id: DataPointId): number {
  const scored = dataPoints.get(id)?.score;
  if (!scored) throw new Error(`${id} has no score`);
  return scored.percentOfTarget;
}

describe('groups', () => {
  /** From METHOD, in the plainest way: by name instead of by list, and in whole numbers. */
  function scoreNaively({ group }: GroupScore, { dataPoints }: Scorecard, { bands }: BenchmarkSet) {
    const members = catalogue.entries.filter(
      ({ kpi }) =>
        (group.dimension === null || kpi.dimension === group.dimension) &&
        (group.subDimension === null || kpi.subDimension === group.subDimension) &&
        (group.category === null || kpi.category === group.category),
    );
    const all = members.flatMap(({ dataPoint }) => dataPoints.get(dataPoint.id) ?? []);
    const points = all.flatMap((each) => each.score?.points ?? []);
    const sum = points.reduce<number>((total, each) => total + each, 0);
    const [first, second, last] = bands.limits.map((limit) => limit * 4 * points.length);
    const reached = 100 * sum;
    const band =
      reached < (first ?? 0)
        ? 1
        : reached < (second ?? 0)
          ? 2
          : reached < (last ?? 0) || (reached === last && !bands.lastLimitIsTop)
            ? 3
            : 4;
    return {
      dataPoints: members.length,
      reported: all.filter(({ status }) => status === 'reported').length,
      scored: points.length,
      points: sum,
      maxPoints: 4 * points.length,
      band: points.length === 0 ? null : band,
    };
  }

  it('equal a second, naive implementation', () => {
    fc.assert(
      fc.property(assessments, sets, (assessment, set) => {
        const scorecard = score(assessment, set);
        for (const group of scorecard.groups) {
          const naive = scoreNaively(group, scorecard, set);
          expect(group).toMatchObject(naive);
          if (group.percent === null) expect(naive.scored).toBe(0);
          else expect(group.percent).toBeCloseTo((100 * naive.points) / naive.maxPoints, 9);
        }
      }),
      { numRuns: 200 },
    );
  });
});
