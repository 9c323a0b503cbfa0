import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataPointIdSchema } from '../../catalogue/kpi';
import { readRealDefinitions } from '../../catalogue/readDefinitionFiles.fixture';
import type { DataPointScore } from '../scoreDataPoint';
import { findTrend, type TrendYears } from './findTrend';

const ID = dataPointIdSchema.parse('EC-ICT-ICT-2C');
const definition = readRealDefinitions().benchmarkSets[0]?.targets[ID];
if (!definition) throw new Error('No target for fixed broadband');

/** A reported value with target and floor; how it is banded does not matter to a trend. */
const scoreOf = (value: number | null, target: number, floor: number): DataPointScore => ({
  dataPointId: ID,
  status: value === null ? 'not-reported' : 'reported',
  computed: value === null ? null : { value, parts: null, enteredDirectly: true },
  benchmark: { target, floor, definition },
  score: null,
  unscored: value === null ? 'not-reported' : null,
});
const YEARS: TrendYears = { before: 2020, after: 2022, target: 2030 };
const trend = (first: number | null, last: number | null, target: number, floor: number, years = YEARS) =>
  findTrend(scoreOf(first, target, floor), scoreOf(last, target, floor), years);

describe('the trend of a data point', () => {
  // Over two of ten years: of the whole way a fifth is 100 % of what is needed.
  it.each([
    ['higher is better', 30, 36, 60, 0, 3, 3, 100, 'on-track'],
    ['higher is better', 30, 40, 60, 0, 5, 3, 500 / 3, 'on-track'],
    ['higher is better', 30, 33, 60, 0, 1.5, 3, 50, 'moderate'],
    ['higher is better', 30, 32, 60, 0, 1, 3, 100 / 3, 'stagnating'],
    ['higher is better', 30, 30, 60, 0, 0, 3, 0, 'stagnating'],
    ['higher is better', 30, 27, 60, 0, -1.5, 3, -50, 'falling'],
    ['lower is better', 10, 9, 5, 12.5, -0.5, -0.5, 100, 'on-track'],
    ['lower is better', 10, 9.5, 5, 12.5, -0.25, -0.5, 50, 'moderate'],
    ['lower is better', 10, 9.8, 5, 12.5, -0.1, -0.5, 20, 'stagnating'],
    ['lower is better', 10, 11, 5, 12.5, 0.5, -0.5, -100, 'falling'],
    ['below the floor', 600, 500, 100, 400, -50, -50, 100, 'on-track'],
    ['yes or no', 0, 0, 1, 0, 0, 0.1, 0, 'stagnating'],
  ])('%s: %d → %d, target %d, floor %d', (_, first, last, target, floor, observed, needed, percent, kind) => {
    const found = trend(first, last, target, floor);
    expect(found).toMatchObject({ kind });
    if (found.kind === null) return;
    expect(found.observedPerYear).toBeCloseTo(observed, 9);
    expect(found.neededPerYear).toBeCloseTo(needed, 9);
    expect(found.percentOfNeeded).toBeCloseTo(percent, 9);
  });

  it.each([
    ['reached', 30, 60, 60, 0, 'achieved'],
    ['kept, though lower than before', 80, 70, 60, 0, 'achieved'],
    ['reached from above', 6, 4, 5, 12.5, 'achieved'],
    ['lost again', 60, 59, 60, 0, 'falling'],
    ['lost again from below', 5, 6, 5, 12.5, 'falling'],
  ])('with a target that is %s needs nothing to be computed', (_, first, last, target, floor, kind) => {
    expect(trend(first, last, target, floor)).toMatchObject({ kind, percentOfNeeded: null });
  });

  it.each<[string, ReturnType<typeof trend>]>([
    ['no-value-before', trend(null, 30, 60, 0)],
    ['no-value-after', trend(30, null, 60, 0)],
    ['no-benchmark', findTrend(scoreOf(1, 2, 0), { ...scoreOf(2, 2, 0), benchmark: null }, YEARS)],
    ['no-value-after', findTrend(scoreOf(1, 2, 0), { ...scoreOf(2, 2, 0), unscored: 'not-verified' }, YEARS)],
    ['same-period', trend(30, 36, 60, 0, { ...YEARS, after: 2020 })],
    ['same-period', trend(30, 36, 60, 0, { ...YEARS, before: 2021, after: 1400 })],
    ['no-target-year', trend(30, 36, 60, 0, { ...YEARS, target: null })],
    ['target-year-past', trend(30, 36, 60, 0, { ...YEARS, target: 2022 })],
  ])('is none, with the reason %s', (reason, found) => {
    expect(found).toEqual({ kind: null, reason });
  });

  it('counts the years between two calendars', () => {
    // From the middle of 1399 (September 2020) to the middle of 2022 are 1.78 years.
    const found = trend(30, 36, 60, 0, { before: 1399, after: 2022, target: 1409 });
    expect(found).toMatchObject({ kind: 'on-track', neededPerYear: 3 });
    expect(found.kind === null ? null : found.observedPerYear).toBeCloseTo(6 / 1.784, 2);
  });

  const tenths = fc.integer({ min: -1000, max: 1000 }).map((number) => number / 10);

  it('does not miss a limit by the rounding of decimals', () => {
    // A fifth (or a tenth) of the way in two of ten years is exactly 100 % (50 %) of what is needed.
    fc.assert(
      fc.property(tenths, tenths, fc.constantFrom(5, 10), (first, way, part) => {
        fc.pre(way !== 0);
        const found = trend(first, first + way / part, first + way, first - way);
        expect(found.kind).toBe(part === 5 ? 'on-track' : 'moderate');
      }),
    );
  });

  it('is the same for values that are turned upside down', () => {
    fc.assert(
      fc.property(tenths, tenths, tenths, tenths, (first, last, target, floor) => {
        fc.pre(target !== floor);
        const [up, down] = [trend(first, last, target, floor), trend(-first, -last, -target, -floor)];
        expect(down.kind).toBe(up.kind);
        if (up.kind === null || down.kind === null) return;
        expect(down.percentOfNeeded).toBe(up.percentOfNeeded);
      }),
    );
  });
});
