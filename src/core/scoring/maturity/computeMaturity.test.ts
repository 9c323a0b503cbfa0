import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION, type Answer } from '../../assessment/answer';
import { openPublished } from '../../assessment/openPublished';
import { createEmptyAssessment, type Assessment } from '../../assessment/readAssessment';
import type { BenchmarkSet } from '../../catalogue/benchmarkSet';
import { dataPointIdSchema } from '../../catalogue/kpi';
import { readPublished, readRealDefinitions } from '../../catalogue/readDefinitionFiles.fixture';
import { scoreAssessment } from '../scoreAssessment';
import { computeMaturity, MATURITY_LEVELS } from './computeMaturity';

const { catalogue, benchmarkSets } = readRealDefinitions();
const [benchmarks] = benchmarkSets;
if (!benchmarks) throw new Error('No benchmark set');
const toId = (text: string) => dataPointIdSchema.parse(text);
const about = {
  city: 'Example',
  country: '',
  period: 2026,
  benchmarkSet: { id: benchmarks.id, version: benchmarks.version },
  published: null,
};
const reported = (value: number | null): Answer => ({
  status: 'reported',
  inputs: { kind: 'value', value },
  ...EMPTY_DESCRIPTION,
});
const assess = (answers: Record<string, Answer>): Assessment => ({
  ...createEmptyAssessment(about),
  answers: new Map(Object.entries(answers)),
});
const mature = (answers: Record<string, Answer>, set: BenchmarkSet = benchmarks) =>
  computeMaturity(scoreAssessment(assess(answers), catalogue, set));
const levelOf = (id: string, value: number) => mature({ [id]: reported(value) }).dataPoints.get(toId(id));
const groupOf = (answers: Record<string, Answer>, category: string) =>
  mature(answers).groups.find(({ group }) => group.level === 'category' && group.category === category);

describe('the level of a data point', () => {
  it.each([
    ['nothing of 60 % of households', 'EC-ICT-ICT-2C', 0, 1],
    ['just below 30 % of the target', 'EC-ICT-ICT-2C', 17.99, 1],
    ['30 % of the target', 'EC-ICT-ICT-2C', 18, 2],
    ['50 %', 'EC-ICT-ICT-2C', 30, 3],
    ['just below 70 %', 'EC-ICT-ICT-2C', 41.99, 3],
    ['70 %', 'EC-ICT-ICT-2C', 42, 4],
    ['90 %', 'EC-ICT-ICT-2C', 54, 5],
    ['more than the target', 'EC-ICT-ICT-2C', 75, 5],
    ['less is better: worse than the floor', 'EC-P-EM-1C', 20, 1],
    ['less is better: half of the way from 12.5 to 5', 'EC-P-EM-1C', 8.75, 3],
    ['less is better: 90 % of the way', 'EC-P-EM-1C', 5.75, 5],
    ['no', 'EC-I-UP-2A.compact', 0, 1],
    ['yes', 'EC-I-UP-2A.compact', 1, 5],
  ])('%s', (_, id, value, level) => {
    expect(levelOf(id, value)).toEqual({ dataPointId: id, level, reason: null });
  });

  it('is 1 without benchmark, and that is told', () => {
    expect(levelOf('EC-ICT-ICT-5C', 500)).toMatchObject({ level: 1, reason: 'no-benchmark' });
  });

  it.each<[string, Answer]>([
    ['not-reported', { status: 'not-reported', ...EMPTY_DESCRIPTION }],
    ['not-applicable', { status: 'not-applicable', ...EMPTY_DESCRIPTION }],
    ['missing-value', reported(null)],
  ])('does not exist when the answer is %s', (reason, answer) => {
    const { dataPoints } = mature({ 'EC-ICT-ICT-2C': answer });
    expect(dataPoints.get(toId('EC-ICT-ICT-2C'))).toMatchObject({ level: null, reason });
    expect(dataPoints.get(toId('EC-ICT-ICT-1C'))).toMatchObject({ level: null, reason: 'unanswered' });
  });

  it('follows the thresholds of the benchmark set', () => {
    const stricter: BenchmarkSet = { ...benchmarks, maturityThresholds: [40, 60, 80, 100] };
    const level = (value: number) =>
      mature({ 'EC-ICT-ICT-2C': reported(value) }, stricter).dataPoints.get(toId('EC-ICT-ICT-2C'))?.level;
    expect([18, 24, 36, 48, 59.9, 60].map(level)).toEqual([1, 2, 3, 4, 4, 5]);
  });

  it('is reached exactly at a threshold, for random targets in both directions', () => {
    const number = fc.integer({ min: -1e6, max: 1e6 }).map((whole) => whole / 1000);
    fc.assert(
      fc.property(number, number, fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3), (target, floor, step) => {
        fc.pre(target !== floor);
        const threshold = benchmarks.maturityThresholds[step];
        const definition = benchmarks.targets[toId('SC-EH-H-1C')];
        if (!definition) throw new Error('No target');
        const targets = { ...benchmarks.targets, 'SC-EH-H-1C': { ...definition, target, floor } };
        const at = (percent: number) =>
          mature(
            { 'SC-EH-H-1C': reported(floor + ((target - floor) * percent) / 100) },
            { ...benchmarks, targets },
          ).dataPoints.get(toId('SC-EH-H-1C'))?.level;
        expect(at(threshold)).toBe(step + 2);
        expect(at(threshold - 1e-4)).toBe(step + 1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the levels of a group', () => {
  it('are the lowest and the lower median of its scored data points: 1, 3, 4, 5', () => {
    const answers = {
      'EC-ICT-ICT-1C': reported(10),
      'EC-ICT-ICT-2C': reported(30),
      'EC-ICT-ICT-4C.3g': reported(70),
      'EC-ICT-ICT-4C.4g': reported(99),
      'EC-ICT-ICT-5C': reported(120),
    };
    expect(groupOf(answers, 'ICT Infrastructure')).toMatchObject({
      coverage: { dataPoints: 6, reported: 5, scored: 4 },
      strict: 1,
      typical: 3,
      heldBackBy: ['EC-ICT-ICT-1C'],
      counts: { 1: 1, 2: 0, 3: 1, 4: 1, 5: 1 },
      withoutBenchmark: 1,
    });
  });

  it('name every data point that holds it back', () => {
    const answers = {
      'EC-ICT-ICT-1C': reported(55),
      'EC-ICT-ICT-2C': reported(30),
      'EC-ICT-ICT-4C.3g': reported(99),
    };
    expect(groupOf(answers, 'ICT Infrastructure')).toMatchObject({
      strict: 3,
      typical: 3,
      heldBackBy: ['EC-ICT-ICT-1C', 'EC-ICT-ICT-2C'],
    });
  });

  it('are held back by nothing at level 5, and do not exist where nothing is scored', () => {
    expect(groupOf({ 'EC-ICT-ICT-1C': reported(95) }, 'ICT Infrastructure')).toMatchObject({
      strict: 5,
      typical: 5,
      heldBackBy: [],
    });
    expect(groupOf({ 'EC-ICT-ICT-5C': reported(95) }, 'ICT Infrastructure')).toMatchObject({
      strict: null,
      typical: null,
      heldBackBy: [],
      withoutBenchmark: 1,
    });
  });

  it('are ordered and add up, for random answers', () => {
    const ids = catalogue.entries.map(({ dataPoint }) => dataPoint.id);
    const answers = fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 0, max: 120 }).map(reported));
    fc.assert(
      fc.property(answers, (given) => {
        for (const group of mature(given).groups) {
          const { strict, typical, counts, coverage } = group;
          expect((strict === null) === (coverage.scored === 0)).toBe(true);
          expect(MATURITY_LEVELS.reduce((sum, level) => sum + counts[level], 0)).toBe(coverage.scored);
          if (strict === null || typical === null) continue;
          expect(strict).toBeLessThanOrEqual(typical);
          // The lower median: at least half are at or below it, and fewer than half are below it.
          const upTo = (top: number) =>
            MATURITY_LEVELS.reduce((sum, level) => sum + (level <= top ? counts[level] : 0), 0);
          expect(2 * upTo(typical)).toBeGreaterThanOrEqual(coverage.scored);
          expect(2 * upTo(typical - 1)).toBeLessThan(coverage.scored);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('of Riyadh 2020: the strict level of a dimension never exceeds that of its categories', () => {
    const content = openPublished(readPublished('riyadh-2020'), benchmarks);
    const assessment = { ...createEmptyAssessment(content.about), ...content };
    const { groups } = computeMaturity(scoreAssessment(assessment, catalogue, benchmarks));
    const dimension = groups.find(
      ({ group }) => group.level === 'dimension' && group.dimension === 'Economy',
    );
    const lowest = groups
      .filter(({ group }) => group.level === 'category' && group.dimension === 'Economy')
      .flatMap(({ strict }) => strict ?? []);
    expect(dimension?.strict).toBe(Math.min(...lowest));
  });
});
