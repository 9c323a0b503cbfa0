import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CSV_DIALECTS, type CsvDialect } from './csvDialect';
import { readRecords } from './readRecords';
import { writeTable, type Column } from './writeTable';

const readAll = (text: string, delimiter = ',') => [...readRecords(text, delimiter)];
const readCells = (text: string, delimiter?: string) => readAll(text, delimiter).map(({ cells }) => cells);

const AB_CD = [
  ['a', 'b'],
  ['c', 'd'],
];

describe('readRecords', () => {
  it.each([
    ['', []],
    ['a,b\r\nc,d\r\n', AB_CD],
    ['a,b\nc,d', AB_CD],
    ['a,b\rc,d\r', AB_CD],
    ['"a,b","c""d"', [['a,b', 'c"d']]],
    [
      '"a\r\nb",c\nd,e',
      [
        ['a\r\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'a,"b\nc"\r\nd,e\r\n',
      [
        ['a', 'b\nc'],
        ['d', 'e'],
      ],
    ],
    ['"a"  ,b', [['a', 'b']]],
    ['b,"a"  ', [['b', 'a']]],
    [' a , b ', [[' a ', ' b ']]],
    ['5" pipe,b', [['5" pipe', 'b']]],
    ['""', [['']]],
    ['a,', [['a', '']]],
    ['\n\na\n\n', [[''], [''], ['a'], ['']]],
    ['""""', [['"']]],
    ['\ufeffa\n\ufeffb', [['\ufeffa'], ['\ufeffb']]],
  ])('reads %j', (text, cells) => {
    expect(readAll(text)).toEqual(cells.map((record) => ({ cells: record, broken: null })));
  });

  it('reads other delimiters', () => {
    expect(readCells('a,b;"c;d"', ';')).toEqual([['a,b', 'c;d']]);
    expect(readCells('a\t\tb', '\t')).toEqual([['a', '', 'b']]);
  });

  it.each([
    ['not closed', 'a,"b\nc,d\n', 0, ['a'], '"b', [['c', 'd']]],
    ['not closed at the end', 'a,b\nc,"d', 1, ['c'], '"d', [['a', 'b']]],
    ['followed by text', 'a,"b"x,c\nd,e', 0, ['a'], '"b"x,c', [['d', 'e']]],
    [
      'in the first cell',
      'a,b\r\n"c,d\r\ne,f\r\n',
      1,
      [],
      '"c,d',
      [
        ['a', 'b'],
        ['e', 'f'],
      ],
    ],
    [
      'before another quote',
      'a,"b\nc,"d,e"\nf,g',
      0,
      ['a'],
      '"b',
      [
        ['c', 'd,e'],
        ['f', 'g'],
      ],
    ],
    ['after a cell with a line break', '"a\nb","c\nd,e', 0, ['a\nb'], '"c', [['d', 'e']]],
    ['after a byte order mark', '\ufeffa,"b\nc,d', 0, ['\ufeffa'], '"b', [['c', 'd']]],
  ])('tells a quote %s and goes on in the next line', (_, text, index, cells, broken, others) => {
    const records = readAll(text);
    expect(records[index]).toEqual({ cells, broken });
    expect(records.toSpliced(index, 1)).toEqual(others.map((good) => ({ cells: good, broken: null })));
  });

  it('keeps every good row around one stray quote, however far away', () => {
    const rows = (count: number) => 'a,"b\nb",c\n'.repeat(count);
    const records = readAll(`${rows(1000)}x,"y\n${rows(1000)}`);
    expect(records).toHaveLength(2001);
    expect(records[1000]).toEqual({ cells: ['x'], broken: '"y' });
    expect(records.toSpliced(1000, 1).every(({ cells }) => cells.join() === 'a,b\nb,c')).toBe(true);
  });

  it('reads a cell that is longer than any piece', () => {
    const long = 'line\n'.repeat(10_000);
    expect(readCells(`a,b\n1,"${long}"\n2,3\n`)).toEqual([
      ['a', 'b'],
      ['1', long],
      ['2', '3'],
    ]);
  });

  it.each([
    ['not closed', 'a,"b,c\n'],
    ['followed by text', 'a,"b"c\n'],
  ])('needs less than 2 s for 20 000 quotes that are %s', (_, line) => {
    const started = performance.now();
    expect(readAll(line.repeat(20_000)).filter(({ broken }) => broken !== null)).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  const cell = fc.string({
    unit: fc.constantFrom('a', ' ', '"', ',', ';', '\n', '\r', '\r\n', '\t', 'ی', "'", '=', '\ufeff'),
  });

  it.each(Object.keys(CSV_DIALECTS) as CsvDialect[])(
    'reads what writeTable has written for %s',
    (dialect) => {
      const columns = [0, 1, 2].map((index): Column<string[]> => ({
        name: `column ${index}`,
        kind: 'text',
        get: (row) => row[index] ?? '',
      }));
      const rowsOf = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 30 });
      const { byteOrderMark, writeText } = CSV_DIALECTS[dialect];
      fc.assert(
        fc.property(rowsOf, (rows) => {
          const text = writeTable(columns, rows, dialect).slice(byteOrderMark.length);
          const names = columns.map(({ name }) => name);
          expect(readAll(text)).toEqual(
            [names, ...rows.map((row) => row.map(writeText))].map((cells) => ({ cells, broken: null })),
          );
        }),
      );
    },
  );

  it('reads a text in pieces as Papa Parse reads it at once, where no quotes are broken', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', ' ', '"', '""', ',', '\n', ',"', '",', '"\n'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, fc.nat(300), (text, padding) => {
        const whole = `${'p'.repeat(padding)}\n${text}\n`;
        const { data, errors } = Papa.parse<string[]>(whole, { delimiter: ',', newline: '\n' });
        const records = readAll(whole);
        if (errors.length === 0)
          expect(records).toEqual(data.slice(0, -1).map((cells) => ({ cells, broken: null })));
        else expect(records.some(({ broken }) => broken !== null)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
