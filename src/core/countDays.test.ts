import { describe, expect, it } from 'vitest';
import { countDaysUntil } from './countDays';

describe('countDaysUntil', () => {
  const lateInTheEvening = new Date(2026, 10, 22, 23, 59);
  it.each([
    ['2026-11-22', 0],
    ['2026-11-23', 1],
    ['2026-11-21', -1],
    ['2027-11-22', 365],
    // Over the change to summer time, where a day has 23 hours.
    ['2027-03-31', 129],
  ])('until %s: %d', (day, days) => {
    expect(countDaysUntil(day, lateInTheEvening)).toBe(days);
  });
});
