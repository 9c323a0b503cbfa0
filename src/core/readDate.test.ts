import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from './readDate';

describe('readDate', () => {
  it.each([
    ['2025-08-03', '2025-08-03'],
    ['2025/8/3', '2025-08-03'],
    ['2024-02-29', '2024-02-29'],
    ['1404/05/12', '2025-08-03'],
    ['۱۴۰۴/۵/۱۲', '2025-08-03'],
    ['١٤٠٤.٠٥.١٢', '2025-08-03'],
    [' 1404 / 1 / 1 ', '2025-03-21'],
    // The last days of leap years, and the first days after them.
    ['1399-12-30', '2021-03-20'],
    ['1400-01-01', '2021-03-21'],
    ['1403-12-30', '2025-03-20'],
    ['1408-12-30', '2030-03-20'],
    ['1409-01-01', '2030-03-21'],
    ['1357/11/22', '1979-02-11'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each([
    '1404-12-30',
    '1400-12-30',
    '1404-07-31',
    '1404-13-01',
    '1404-00-10',
    '2025-02-29',
    '2025-13-01',
    '12-05-1404',
    '1404',
    '1404/5',
    '0999-01-01',
    'yesterday',
    '',
  ])('refuses %j', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it('reads every day back that the calendar writes', () => {
    const written = new Intl.DateTimeFormat('fa-IR-u-ca-persian', { timeZone: 'UTC', dateStyle: 'short' });
    const day = fc.date({ min: new Date('1922-01-01'), max: new Date('2080-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        expect(readDate(written.format(date))).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });
});
