import { describe, expect, it } from 'vitest';
import { toDay } from './toDay';

describe('the day of an instant', () => {
  it('is that of the place where it is read', () => {
    const [late, early] = [new Date(2026, 10, 22, 23, 59), new Date(2026, 10, 23, 0, 1)];
    expect([late, early].map((date) => toDay(date.toISOString()))).toEqual(['2026-11-22', '2026-11-23']);
  });
});
