import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computePercentOfTarget, computeShareOfPoints, findBand, getRag } from './band';

const bands = { limits: [33, 66, 95] as [number, number, number], lastLimitIsTop: false };
const score = (value: number, target: number, floor = 0) => {
  const percent = computePercentOfTarget(value, target, floor, bands);
  return { percent, band: findBand(percent, bands) };
};

describe('the printed example: Fixed Broadband, target 60 % of households', () => {
  it.each([
    [57.1, 4],
    [57.0, 3],
    [39.6, 3],
    [39.5, 2],
    [19.8, 2],
    [19.7, 1],
    [0, 1],
    [60, 4],
    [75, 4],
  ])('%d %% is band %d', (value, band) => {
    expect(score(value, 60).band).toBe(band);
  });

  it('gives the percent itself', () => {
    expect(score(57, 60).percent).toBe(95);
    expect(score(30, 60).percent).toBe(50);
    expect(score(75, 60).percent).toBe(100);
  });
});

describe('lower is better: unemployment, target 5 %, floor 12.5 %', () => {
  it.each([
    [5, 100, 4],
    [3, 100, 4],
    [12.5, 0, 1],
    [20, 0, 1],
    [8.75, 50, 2],
    [7.55, 66, 3],
    [10.025, 33, 2],
    [5.375, 95, 3],
  ])('%d is %d percent, band %d', (value, percent, band) => {
    expect(score(value, 5, 12.5)).toEqual({ percent, band });
  });
});

describe('band limits', () => {
  const targets = fc
    .tuple(
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.integer({ min: 0, max: 4 }),
    )
    .filter(([target, floor]) => target !== floor)
    .map(([target, floor, decimals]) => ({ target: target / 10 ** decimals, floor: floor / 10 ** decimals }));

  it('hold exactly at the limit, for random targets in both directions', () => {
    fc.assert(
      fc.property(targets, fc.constantFrom(33, 66, 95), ({ target, floor }, limit) => {
        const value = floor + ((target - floor) * limit) / 100;
        expect(score(value, target, floor).percent).toBe(limit);
      }),
      { numRuns: 5000 },
    );
  });

  it('are not moved for values a millionth of the way away', () => {
    fc.assert(
      fc.property(targets, fc.constantFrom(33, 66, 95), fc.boolean(), ({ target, floor }, limit, above) => {
        const share = limit / 100 + (above ? 1e-6 : -1e-6);
        const { percent } = score(floor + (target - floor) * share, target, floor);
        expect(percent > limit).toBe(above);
        expect(percent < limit).toBe(!above);
      }),
      { numRuns: 5000 },
    );
  });

  it('put exactly 95 into the top band only where the benchmark set says so', () => {
    expect(findBand(95, bands)).toBe(3);
    expect(findBand(95, { ...bands, lastLimitIsTop: true })).toBe(4);
    expect(findBand(94.999, { ...bands, lastLimitIsTop: true })).toBe(3);
  });

  it('are monotonic in the value and never leave 0…100', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(targets, value, value, ({ target, floor }, a, b) => {
        const [worse, better] =
          target > floor ? [Math.min(a, b), Math.max(a, b)] : [Math.max(a, b), Math.min(a, b)];
        const low = score(worse, target, floor);
        const high = score(better, target, floor);
        expect(low.percent).toBeLessThanOrEqual(high.percent);
        expect(low.band).toBeLessThanOrEqual(high.band);
        expect(low.percent).toBeGreaterThanOrEqual(0);
        expect(high.percent).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('groups', () => {
  it.each([
    [[1, 3, 4, 1], 56.25, 2],
    [[3, 4, 2], 75, 3],
    [[4, 4, 4, 4, 3], 95, 3],
    [[1, 1], 25, 1],
    [[4], 100, 4],
  ])('points %j are %d %%, band %d', (points, percent, band) => {
    const total = points.reduce((sum, each) => sum + each, 0);
    expect(computeShareOfPoints(total, points.length, bands)).toBe(percent);
    expect(findBand(percent, bands)).toBe(band);
  });

  it('without scored data points have no score', () => {
    expect(() => computeShareOfPoints(0, 0, bands)).toThrow(RangeError);
  });
});

it('colours: red is 1 point, amber 2, green 3 and 4', () => {
  expect(([1, 2, 3, 4] as const).map(getRag)).toEqual(['red', 'amber', 'green', 'green']);
});
