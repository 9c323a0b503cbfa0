import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './readNumber';
import { writeNumber } from './writeNumber';

describe('readNumber', () => {
  it.each([
    ['12.5', 12.5],
    ['۱۲٫۵', 12.5],
    ['١٢٫٥', 12.5],
    ['۱۲.۵', 12.5],
    ['-3', -3],
    ['−3', -3],
    ['.5', 0.5],
    ['0', 0],
    ['-0', 0],
    ['95 424', 95424],
    ['95\u202f424', 95424],
    ['۱٬۲۳۴٬۵۶۷٫۵', 1234567.5],
    ['1,234,567', 1234567],
    ['1,234.5', 1234.5],
    [' 7 ', 7],
    ['\u200f۷', 7],
  ])('reads %s as %d', (text, value) => {
    expect(readNumber(text)).toEqual({ value });
  });

  it.each([
    ['1,234', 'ambiguous-comma'],
    ['12,5', 'ambiguous-comma'],
    ['1.23E+05', 'shortened-number'],
    ['12,5%', 'not-a-number'],
    ['twelve', 'not-a-number'],
    ['', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['1 2', 'not-a-number'],
    ['۱٬۲', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['0x10', 'not-a-number'],
  ])('refuses %s as %s', (text, problem) => {
    expect(readNumber(text)).toEqual({ problem });
  });

  it('reads a decimal comma only where the table is known to use it', () => {
    expect(readNumber('12,5', { decimalComma: true })).toEqual({ value: 12.5 });
    expect(readNumber('۱۲,۵', { decimalComma: true })).toEqual({ value: 12.5 });
  });
});

describe('writeNumber', () => {
  it.each([
    [12.5, '12.5'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [-2e-9, '-0.000000002'],
  ])('writes %d as %s', (value, text) => {
    expect(writeNumber(value)).toBe(text);
  });

  it('is read back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(writeNumber(value))).toEqual({ value: value === 0 ? 0 : value });
      }),
    );
  });
});
