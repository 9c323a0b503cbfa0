import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeSharedDays, computeYearsBetween, convertYear } from './period';

const years = fc.oneof(fc.integer({ min: 1300, max: 1500 }), fc.integer({ min: 1921, max: 2122 }));

describe('a year', () => {
  it.each([
    [1400, [2021, 2022]],
    [2021, [1399, 1400]],
    [1404, [2025, 2026]],
  ])('%d overlaps %j of the other calendar', (year, others) => {
    expect(convertYear(year)).toEqual(others);
  });

  // 21 March is day 80: 79 of 365 days are 0.216 years.
  it.each([
    [2020, 2022, 2],
    [1400, 1399, -1],
    [2021, 1400, 0.216],
    [1400, 2021, -0.216],
    [1400, 2022, 0.784],
    [1399, 2030, 9.784],
  ])('from %d to %d are %d years', (from, to, between) => {
    expect(computeYearsBetween(from, to)).toBeCloseTo(between, 3);
  });

  it.each([
    [1400, 2021, 0.784],
    [1400, 2022, 0.216],
    [1400, 2023, 0],
    [2021, 2021, 1],
    [2020, 2021, 0],
  ])('%d shares with %d of its days %d', (one, other, share) => {
    expect(computeSharedDays(one, other)).toBeCloseTo(share, 3);
  });

  it('shares days with exactly the two years that it overlaps', () => {
    fc.assert(
      fc.property(years, (year) => {
        const [first, second] = convertYear(year);
        const shares = [first - 1, first, second, second + 1].map((other) => computeSharedDays(year, other));
        expect(shares.map((share) => share > 0)).toEqual([false, true, true, false]);
        expect((shares[1] ?? 0) + (shares[2] ?? 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is as far from another as the other is from it', () => {
    fc.assert(
      fc.property(years, years, (one, other) => {
        expect(computeYearsBetween(one, other)).toBe(0 - computeYearsBetween(other, one));
      }),
    );
  });
});
