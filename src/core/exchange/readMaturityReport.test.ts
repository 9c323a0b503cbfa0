import { describe, expect, it } from 'vitest';
import {
  catalogue,
  createAssessment,
  PROFILE,
  reported,
  toId,
  valueOf,
  write,
} from './exampleAssessment.fixture';
import {
  COLUMNS,
  type Cells,
  METERS,
  WIFI,
  COMPACT,
  TRAVEL_TIME,
  lineOf,
  tableOf,
  readTable,
  readText,
} from './exampleTable.fixture';
import { ANSWER_COLUMNS } from './maturityReportColumns';
import { readMaturityReport } from './readMaturityReport';

const GOOD: Cells = { data_point: WIFI, status: 'reported', value: '7' };
const GOOD_ANSWER = reported(valueOf(7));

describe('a bad row is told with row, column and what stood there; the good ones are kept', () => {
  it.each<[string, Cells, string | undefined, string | undefined]>([
    ['unknown-data-point', { data_point: 'EC-X-X-1C', status: 'reported' }, 'data_point', 'EC-X-X-1C'],
    ['unknown-data-point', { status: 'reported', value: '3' }, 'data_point', ''],
    ['doubled-data-point', { ...GOOD, value: '8' }, 'data_point', WIFI],
    ['unknown-status', { data_point: METERS, status: 'maybe' }, 'status', 'maybe'],
    ['unknown-quality', { data_point: METERS, status: 'reported', quality: 'good' }, 'quality', 'good'],
    ['not-a-number', { data_point: METERS, status: 'reported', value: '12,5%' }, 'value', '12,5%'],
    ['ambiguous-comma', { data_point: METERS, status: 'reported', numerator: '1,234' }, 'numerator', '1,234'],
    [
      'shortened-number',
      { data_point: METERS, status: 'reported', denominator: '1.2E+05' },
      'denominator',
      '1.2E+05',
    ],
    [
      'not-a-year',
      { data_point: METERS, status: 'reported', reference_year: '1400/1' },
      'reference_year',
      '1400/1',
    ],
    [
      'not-a-year',
      { data_point: METERS, status: 'reported', reference_year: '12345' },
      'reference_year',
      '12345',
    ],
    ['not-yes-or-no', { data_point: COMPACT, status: 'reported', value: 'partly' }, 'value', 'partly'],
    ['not-yes-or-no', { data_point: COMPACT, status: 'reported', value: '-1' }, 'value', '-1'],
    [
      'not-yes-or-no',
      { data_point: METERS, status: 'reported', value_entered_directly: '2' },
      'value_entered_directly',
      '2',
    ],
    ['value-without-status', { data_point: METERS, status: 'not-reported', value: '۳' }, 'value', '۳'],
    ['value-without-status', { data_point: METERS, status: '', numerator: '0' }, 'numerator', '0'],
    ['value-without-status', { data_point: COMPACT, status: 'unanswered', value: 'yes' }, 'value', 'yes'],
  ])('%s: %j', (code, bad, column, found) => {
    const last: Cells = { data_point: TRAVEL_TIME, status: 'not-applicable' };
    const read = readTable([GOOD, bad, last]);
    expect(read.problems).toMatchObject([{ code, where: { row: 3, column }, found }]);
    expect([...read.answers.keys()]).toEqual([WIFI, TRAVEL_TIME]);
    expect(read.answers.get(toId(WIFI))).toEqual(GOOD_ANSWER);
    expect(read.rows).toBe(3);
  });

  it('tells which words a status can be', () => {
    expect(readTable([{ data_point: WIFI, status: 'x' }]).problems).toMatchObject([
      { expected: 'reported, not-reported, not-applicable, unanswered' },
    ]);
  });

  it('takes the second row of a data point when the first was bad', () => {
    const read = readTable([{ ...GOOD, value: 'x' }, GOOD, GOOD]);
    expect(read.problems.map(({ code, where }) => [code, where.row])).toEqual([
      ['not-a-number', 2],
      ['doubled-data-point', 4],
    ]);
    expect(read.answers.get(toId(WIFI))).toEqual(GOOD_ANSWER);
  });

  it('tells everything that is wrong with a row', () => {
    const read = readTable([{ data_point: METERS, status: 'reported', numerator: 'x', quality: 'y' }]);
    expect(read.problems.map(({ code }) => code)).toEqual(['not-a-number', 'unknown-quality']);
  });

  it('too many cells', () => {
    const read = readText(`${tableOf([GOOD])}\r\n${lineOf({ data_point: METERS, status: 'reported' })},more`);
    expect(read.problems).toEqual([
      { code: 'too-many-cells', where: { row: 3 }, found: '13', expected: '12' },
    ]);
    expect(read.answers.size).toBe(1);
  });

  it('broken quotes cost one line', () => {
    const read = readText(
      `${COLUMNS.join(',')}\n${METERS},reported,"12,5\n${lineOf(GOOD)}\n${TRAVEL_TIME},"reported"x\n`,
    );
    expect(read.problems).toEqual([
      { code: 'broken-quotes', where: { row: 2, column: 'numerator' }, found: '"12,5' },
      { code: 'broken-quotes', where: { row: 4, column: 'status' }, found: '"reported"x' },
    ]);
    expect([...read.answers]).toEqual([[WIFI, GOOD_ANSWER]]);
    expect(read.rows).toBe(3);
  });

  it('counts rows as a spreadsheet does: a line break within a cell makes no row, a blank row is one', () => {
    const read = readText(
      `${COLUMNS.join(',')}\r\n${lineOf({ ...GOOD, note: 'a\r\nb' })}\r\n,,,\r\n\r\nX,reported\r\n`,
    );
    expect(read.problems).toEqual([
      { code: 'unknown-data-point', where: { row: 5, column: 'data_point' }, found: 'X' },
    ]);
    expect(read.rows).toBe(2);
  });
});

describe('the table', () => {
  it('with semicolons may have the decimal comma, and both are told', () => {
    const read = readTable([{ ...GOOD, value: '12,5' }], ';');
    expect(read.answers.get(toId(WIFI))).toEqual(reported(valueOf(12.5)));
    expect(read.notices).toEqual([
      { code: 'read-with-semicolons', where: { row: 1 } },
      {
        code: 'read-with-decimal-comma',
        where: { row: 2, column: 'value' },
        found: '12,5',
        expected: '12.5',
      },
    ]);
  });

  it('with semicolons and points tells only the semicolons', () => {
    expect(readTable([GOOD], ';').notices.map(({ code }) => code)).toEqual(['read-with-semicolons']);
  });

  it('may have tabs', () => {
    expect(readTable([GOOD], '\t')).toMatchObject({ problems: [], notices: [] });
    expect(readTable([GOOD], '\t').answers.size).toBe(1);
  });

  it('may have its columns in any order and case, unknown ones between them, and blank rows above', () => {
    const names = [...COLUMNS].reverse().map((name) => ` ${name.toUpperCase()} `);
    const cells = COLUMNS.map((column) => GOOD[column] ?? '').reverse();
    const read = readText(`\r\n;;\r\n${names.join(',')},remarks\r\n${cells.join(',')},x\r\nX`);
    expect(read.answers).toEqual(new Map([[WIFI, GOOD_ANSWER]]));
    expect(read.problems).toMatchObject([{ where: { row: 5 } }]);
    expect(read.notices).toEqual([]);
  });

  it('says of which city and period it is', () => {
    expect(readText(write(createAssessment({}), 'excel'))).toMatchObject({
      city: 'Mashhad',
      country: 'Iran',
      period: 2021,
      rows: 112,
    });
    expect(readTable([GOOD])).toMatchObject({ city: '', country: '', period: null });
  });

  it.each(ANSWER_COLUMNS.filter((column) => column !== 'status'))('may lack %s, which is told', (lacking) => {
    const columns = COLUMNS.filter((column) => column !== lacking);
    const read = readText(`${columns.join(',')}\r\n${columns.map((column) => GOOD[column] ?? '').join(',')}`);
    expect(read.notices).toEqual([
      { code: 'missing-column', where: { row: 1, column: lacking }, expected: lacking },
    ]);
    expect(read.missingFields).toEqual(new Set([lacking]));
    expect(read.answers.size).toBe(1);
  });

  it.each([
    ['', 'empty-file', {}],
    ['PK\u0003\u0004', 'not-a-text-file', {}],
    ['a,b,c\n1,2,3', 'not-a-report', { row: 1 }],
    [`${ANSWER_COLUMNS.join(',')}\n`, 'missing-column', { row: 1, column: 'data_point' }],
    ['data_point,value\n', 'missing-column', { row: 1, column: 'status' }],
    [`${COLUMNS.join(',')}, Value\n`, 'doubled-column', { row: 1, column: 'value' }],
    ['data_point,"status\n', 'broken-quotes', { row: 1 }],
  ])('%j is refused: %s', (text, code, where) => {
    const read = readText(text);
    expect(read.problems).toMatchObject([{ code, where }]);
    expect(read.answers.size).toBe(0);
    expect(read.rows).toBe(0);
  });

  it('saved by Excel in the old Persian code page is read, and the guard taken off', () => {
    const text = tableOf([{ ...GOOD, note: "'- ?" }]);
    const bytes = Uint8Array.from(
      Array.from(text, (character) => (character === '?' ? 0xd4 : character.charCodeAt(0))),
    );
    const read = readMaturityReport(bytes, catalogue, PROFILE);
    expect(read.answers.get(toId(WIFI))?.note).toBe('- ش');
    expect(read.notices).toEqual([{ code: 'read-as-windows-1256', where: {} }]);
  });
});
