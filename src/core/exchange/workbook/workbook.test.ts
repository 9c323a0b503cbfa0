import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkbookOf, readWorkbook } from './readWorkbook';
import type { Cell, Sheet, Workbook } from './sheet';
import { nameCell } from './writeSheet';
import { writeWorkbook } from './writeWorkbook';

const sheetOf = (rows: readonly (readonly Cell[])[], changes: Partial<Sheet> = {}): Sheet => ({
  name: 'Data',
  columnWidths: [10, 20],
  rows: rows.map((cells) => ({ cells })),
  footer: 'Riyadh & 2020',
  ...changes,
});

const bookOf = (sheets: readonly Sheet[], changes: Partial<Workbook> = {}): Workbook => ({
  ...{ title: 'A <title>', font: 'Calibri', rightToLeft: false, sheets },
  ...changes,
});

const partOf = (book: Workbook, name: string) =>
  strFromU8(unzipSync(writeWorkbook(book))[name] ?? new Uint8Array());
const FIRST = 'xl/worksheets/sheet1.xml';

describe('nameCell', () => {
  it.each([
    [0, 0, 'A1'],
    [112, 25, 'Z113'],
    [0, 26, 'AA1'],
    [9, 701, 'ZZ10'],
    [0, 702, 'AAA1'],
  ])('row %i, column %i is %s', (row, column, name) => {
    expect(nameCell(row, column)).toBe(name);
  });
});

describe('a workbook', () => {
  it('holds numbers as numbers, days as days, and texts', () => {
    const book = bookOf([
      sheetOf([[{ number: 95.000001, format: '0.0' }, { text: 'سنجه' }, { date: '2021-05-01' }, null]]),
    ]);
    // 1 May 2021 is day 44317 of Excel's calendar.
    expect(readWorkbook(writeWorkbook(book))).toEqual([
      {
        name: 'Data',
        values: new Map<string, unknown>([
          ['A1', 95.000001],
          ['B1', 'سنجه'],
          ['C1', 44_317],
        ]),
      },
    ]);
    expect(isWorkbookOf(book, writeWorkbook(book))).toBe(true);
    expect(isWorkbookOf(book, writeWorkbook(bookOf([sheetOf([[{ number: 95 }]])])))).toBe(false);
  });

  it.each(['=1+1', '+1', '-5 %', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x")'])(
    'holds %j as a text, never as a formula',
    (text) => {
      const xml = partOf(bookOf([sheetOf([[{ text }]])]), FIRST);
      expect(xml).toContain('t="inlineStr"');
      expect(xml).not.toContain('<f');
      expect(readWorkbook(writeWorkbook(bookOf([sheetOf([[{ text }]])])))[0]?.values.get('A1')).toBe(text);
    },
  );

  it.each([
    ['a cut emoji', 'cut \ud83c', 'cut \ufffd'],
    ['a control character', 'a\u0001b', 'a\ufffdb'],
    ['line ends of Windows', 'a\r\nb\rc', 'a\nb\nc'],
    ['what looks like an escape', '_x000D_ <&">', '_x000D_ <&">'],
    ['more than a cell can hold', 'x'.repeat(40_000), `${'x'.repeat(32_766)}…`],
    ['words of the language itself', 'constructor', 'constructor'],
  ])('takes %s', (_name, text, read) => {
    const book = bookOf([sheetOf([[{ text }]])]);
    expect(readWorkbook(writeWorkbook(book))[0]?.values.get('A1')).toBe(read);
    expect(isWorkbookOf(book, writeWorkbook(book))).toBe(true);
  });

  it('opens from right to left in Persian, with the header in sight and filters', () => {
    const sheet = sheetOf([[{ text: 'یک' }, { text: 'دو' }], [{ number: 1 }]], {
      name: 'اقلام داده',
      headerRow: 0,
      frozenColumns: 1,
      landscape: true,
    });
    const xml = partOf(bookOf([sheet], { rightToLeft: true }), FIRST);
    expect(xml).toContain('rightToLeft="1"');
    expect(xml).toContain(
      '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
    );
    expect(xml).toContain('<autoFilter ref="A1:B2"/>');
    expect(xml).toContain('orientation="landscape"');
    expect(xml).toContain('&amp;LRiyadh &amp;&amp; 2020');
    expect(partOf(bookOf([sheet]), 'xl/workbook.xml')).toContain(
      "'اقلام داده'!$A:$A,'اقلام داده'!$1:$1</definedName>",
    );
    expect(partOf(bookOf([sheet]), FIRST)).not.toContain('rightToLeft');
  });

  it('makes rows as high as their texts, where these are wrapped', () => {
    const wrapped = { text: 'a'.repeat(40), style: { wrap: true } } as const;
    // Ten letters in a line: four lines.
    const xml = partOf(bookOf([sheetOf([[wrapped], [{ text: 'a'.repeat(40) }]])]), FIRST);
    expect(xml).toContain('<row r="1" ht="62">');
    expect(xml).toContain('<row r="2">');
  });

  it('links to web addresses only, written so that every program takes them', () => {
    const links = [
      'https://example.org/a b?q=شهر&x=100%#top',
      'javascript:alert(1)',
      `https://e.org/${'x'.repeat(3000)}`,
    ];
    const book = bookOf([sheetOf([links.map((link) => ({ text: 'a', link }))])]);
    const relationships = partOf(book, 'xl/worksheets/_rels/sheet1.xml.rels');
    expect(relationships.match(/Target="[^"]*"/g)).toEqual([
      'Target="https://example.org/a%20b?q=%D8%B4%D9%87%D8%B1&amp;x=100%25#top"',
    ]);
    expect(partOf(book, FIRST)).toContain('<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>');
  });

  it('joins cells, has each look once, and the same bytes whenever it is written', () => {
    const style = { fill: '#fff', bold: true } as const;
    const book = bookOf([
      sheetOf([
        [{ text: 'a', style, across: 2 }, null],
        [
          { text: 'b', style },
          { number: 1, format: '0" %"' },
        ],
      ]),
    ]);
    expect(partOf(book, FIRST)).toContain('<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>');
    const styles = partOf(book, 'xl/styles.xml');
    expect(styles).toContain('<cellXfs count="3">');
    expect(styles).toContain('formatCode="0&quot; %&quot;"');
    expect(styles).toContain('rgb="FFFFFFFF"');
    expect(writeWorkbook(book)).toEqual(writeWorkbook(book));
  });

  it.each(['', 'a/b', 'x'.repeat(32)])('refuses the sheet name %j', (name) => {
    expect(() => writeWorkbook(bookOf([sheetOf([], { name })]))).toThrow('Not the name of a sheet');
  });

  it('reads back as it was meant, whatever it holds', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }).map((text): Cell => ({ text })),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number): Cell => ({ number: number + 0 })),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }), (rows) => {
        const book = bookOf([sheetOf(rows)]);
        expect(isWorkbookOf(book, writeWorkbook(book))).toBe(true);
      }),
    );
  });
});
