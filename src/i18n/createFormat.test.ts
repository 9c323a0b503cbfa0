import { describe, expect, it } from 'vitest';
import { createFormat } from './createFormat';

describe('a day in both calendars', () => {
  it.each([
    ['2026-11-22', '22 Nov 2026 (1 Azar 1405)', '۱ آذر ۱۴۰۵ (۲۲ نوامبر ۲۰۲۶)'],
    ['2025-03-20', '20 Mar 2025 (30 Esfand 1403)', '۳۰ اسفند ۱۴۰۳ (۲۰ مارس ۲۰۲۵)'],
    ['2025-03-21', '21 Mar 2025 (1 Farvardin 1404)', '۱ فروردین ۱۴۰۴ (۲۱ مارس ۲۰۲۵)'],
  ])('%s is %s and %s', (iso, english, persian) => {
    expect(createFormat('en').dateInBothCalendars(iso)).toBe(english);
    expect(createFormat('fa').dateInBothCalendars(iso)).toBe(persian);
  });
});
