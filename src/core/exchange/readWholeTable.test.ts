import { describe, expect, it } from 'vitest';
import { readWholeTable } from './readWholeTable';

describe('a table that is read back', () => {
  it.each([
    ['city,value\r\nMashhad,57\r\n', [['Mashhad', '57']]],
    ['city,value\r\n', []],
    ['city,value\r\nMashhad\r\n', undefined],
    ['city,value\r\nMashhad,57,58\r\n', undefined],
    ['city\r\nMashhad,57\r\n', undefined],
    ['city,value\r\nMashhad,"57\r\n', undefined],
  ])('%j has the rows %j', (text, rows) => {
    expect(readWholeTable({ text, columns: 2 })).toEqual(rows);
  });
});
