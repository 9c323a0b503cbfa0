import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readRecord, type CsvRecord } from './readRecord';

function readAll(text: string, delimiter = ','): CsvRecord[] {
  const records: CsvRecord[] = [];
  for (let at = 0; at < text.length;) {
    const record = readRecord(text, at, delimiter);
    records.push(record);
    at = record.next;
  }
  return records;
}

const readCells = (text: string, delimiter?: string) => readAll(text, delimiter).map(({ cells }) => cells);

describe('readRecord', () => {
  it.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d\r\ne,f\n',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    ['"a,b","c""d"', [['a,b', 'c"d']]],
    [
      '"a\r\nb",c\r\nd,e',
      [
        ['a\r\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    ['"a"  ,b', [['a', 'b']]],
    [' a , b ', [[' a ', ' b ']]],
    ['5" pipe,b', [['5" pipe', 'b']]],
    ['""', [['']]],
    ['a,', [['a', '']]],
    ['\n\na', [[''], [''], ['a']]],
    ['""""', [['"']]],
  ])('reads %j', (text, cells) => {
    expect(readCells(text)).toEqual(cells);
    expect(readAll(text).every(({ broken, open }) => broken === null && !open)).toBe(true);
  });

  it('reads other delimiters', () => {
    expect(readCells('a,b;"c;d"', ';')).toEqual([['a,b', 'c;d']]);
    expect(readCells('a\t\tb', '\t')).toEqual([['a', '', 'b']]);
  });

  it.each([
    ['a,"b\nc,d\n', [['a'], ['c', 'd']], '"b', true],
    ['a,"b"x,c\nd,e', [['a'], ['d', 'e']], '"b"x,c', false],
    ['a,"b\nc,"d,e"\nf,g', [['a'], ['c', 'd,e'], ['f', 'g']], '"b', false],
  ])('tells broken quotes in %j and goes on in the next line', (text, cells, broken, open) => {
    const records = readAll(text);
    expect(records.map((record) => record.cells)).toEqual(cells);
    expect(records[0]).toMatchObject({ broken, open });
    expect(records.slice(1).every((record) => record.broken === null)).toBe(true);
  });

  it('reads what Papa Parse reads from what Papa Parse writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', ';', '\n', '\r', '\t', 'ی', "'") });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const text = Papa.unparse(rows, { delimiter });
        expect(readCells(text, delimiter)).toEqual(rows);
        expect(Papa.parse(text, { delimiter, newline: '\r\n' }).data).toEqual(rows);
      }),
    );
  });

  it('reads a text that comes in two pieces like the whole', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', '\n', '\r'), maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.nat(30), (text, cut) => {
        const piece = text.slice(0, cut);
        const complete: CsvRecord[] = [];
        let at = 0;
        while (at < piece.length) {
          const record = readRecord(piece, at, ',');
          if (record.open || record.next >= piece.length) break;
          complete.push(record);
          at = record.next;
        }
        const rest = readAll(text.slice(at)).map((record) => ({ ...record, next: record.next + at }));
        expect([...complete, ...rest]).toEqual(readAll(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('needs no longer for a file full of stray quotes', () => {
    const text = 'a,"b,c\n'.repeat(20_000);
    expect(readAll(text)).toHaveLength(20_000);
  });
});
