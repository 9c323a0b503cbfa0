import { describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION } from '../assessment/answer';
import { EMPTY_PROFILE } from '../assessment/profile';
import { catalogue, partsOf, reported, toId, valueOf } from './exampleAssessment.fixture';
import {
  type Cells,
  BROADBAND,
  METERS,
  WIFI,
  COMPACT,
  TRAVEL_TIME,
  tableOf,
  readTable,
} from './exampleTable.fixture';
import { readMaturityReport } from './readMaturityReport';

describe('an answer from a row', () => {
  it.each<[string, Cells, ReturnType<typeof partsOf>]>([
    ['parts', { numerator: '57', denominator: '60' }, partsOf(57, 60)],
    ["the profile's figure", { numerator: '57', denominator: '100000' }, partsOf(57, 'profile')],
    [
      "the profile's figure in Persian digits",
      { numerator: '۵۷', denominator: '۱۰۰٬۰۰۰' },
      partsOf(57, 'profile'),
    ],
    ['an empty denominator though the profile has one', { numerator: '57' }, partsOf(57, null)],
    ['the value alone', { value: '٥٧٫٥' }, valueOf(57.5)],
    ['the value marked', { value: '57', value_entered_directly: 'TRUE' }, valueOf(57)],
    ['the value marked in Persian', { value: '57', value_entered_directly: 'بله' }, valueOf(57)],
    ['a value still to come', { value_entered_directly: 'true' }, valueOf(null)],
    ['parts that agree', { numerator: '57', denominator: '60', value: '95' }, partsOf(57, 60)],
    ['nothing yet', {}, partsOf(null, null)],
  ])('reads a ratio: %s', (_, cells, inputs) => {
    const read = readTable([{ data_point: BROADBAND, status: 'reported', ...cells }]);
    expect(read).toMatchObject({ problems: [], notices: [], rows: 1 });
    expect(read.answers).toEqual(new Map([[BROADBAND, reported(inputs)]]));
  });

  it('takes an empty denominator from the profile while the profile has no figure either', () => {
    const table = tableOf([
      { data_point: BROADBAND, status: 'reported', numerator: '57' },
      { data_point: METERS, status: 'reported', numerator: '57' },
    ]);
    expect([...readMaturityReport(table, catalogue, EMPTY_PROFILE).answers.values()]).toEqual([
      reported(partsOf(57, 'profile')),
      reported(partsOf(57, null)),
    ]);
  });

  it.each([
    ['1', 1],
    ['۰', 0],
    ['yes', 1],
    ['No', 0],
    ['بله', 1],
    ['خير', 0],
    ['', null],
  ])('reads %j as the answer to a question', (value, expected) => {
    const read = readTable([{ data_point: COMPACT, status: 'reported', value }]);
    expect(read.answers.get(toId(COMPACT))).toEqual(reported(valueOf(expected)));
  });

  it.each([
    ['reported', reported(valueOf(null))],
    ['Not reported', { status: 'not-reported', ...EMPTY_DESCRIPTION }],
    ['NOT_APPLICABLE', { status: 'not-applicable', ...EMPTY_DESCRIPTION }],
    ['unanswered', undefined],
    ['', undefined],
  ])('reads the status %j', (status, answer) => {
    const read = readTable([{ data_point: WIFI, status }]);
    expect(read.problems).toEqual([]);
    expect(read.answers.get(toId(WIFI))).toEqual(answer);
  });

  it('reads what describes it', () => {
    const described = {
      quality: 'Unknown methodology / not traceable',
      origin: ' register ',
      source: 'سازمان «فاوا»؛ ص ۳',
      reference_year: '۱۴۰۰',
      agency: 'a;b',
      note: 'line\r\nbreak "quoted"',
    };
    expect(
      readTable([{ data_point: WIFI, status: 'reported', value: '7', ...described }]).answers.get(toId(WIFI)),
    ).toEqual(
      reported(valueOf(7), {
        quality: 'unknown methodology, not traceable',
        origin: ' register ',
        source: 'سازمان «فاوا»؛ ص ۳',
        referenceYear: 1400,
        agency: 'a;b',
        note: 'line\r\nbreak "quoted"',
      }),
    );
  });
});

describe('told, but the row is kept', () => {
  it.each<[string, Cells, { column: string; found: string; expected?: string }]>([
    [
      'zero-denominator',
      { data_point: METERS, numerator: '5', denominator: '0' },
      { column: 'denominator', found: '0' },
    ],
    [
      'out-of-range',
      { data_point: METERS, numerator: '5', denominator: '4' },
      { column: 'value', found: '125', expected: '0–100' },
    ],
    [
      'out-of-range',
      { data_point: TRAVEL_TIME, value: '0.5' },
      { column: 'value', found: '0.5', expected: '1–∞' },
    ],
    [
      'value-differs-from-parts',
      { data_point: METERS, numerator: '1', denominator: '4', value: '25.0001' },
      { column: 'value', found: '25.0001', expected: '25' },
    ],
    ['unused-number', { data_point: WIFI, value: '7', numerator: '3' }, { column: 'numerator', found: '3' }],
    [
      'unused-number',
      { data_point: METERS, value: '7', denominator: '3', value_entered_directly: 'yes' },
      { column: 'denominator', found: '3' },
    ],
    ['unused-number', { data_point: METERS, value: '7', numerator: '3' }, { column: 'value', found: '7' }],
  ])('%s: %j', (code, cells, { column, ...told }) => {
    const read = readTable([{ status: 'reported', ...cells }]);
    expect(read.problems).toEqual([]);
    expect(read.notices).toEqual([{ code, where: { row: 2, column }, ...told }]);
    expect(read.answers.size).toBe(1);
  });

  it('says nothing about a value that a spreadsheet has rounded in the last digits', () => {
    const read = readTable([
      { data_point: METERS, status: 'reported', numerator: '1', denominator: '3', value: '33.3333333333333' },
    ]);
    expect(read.notices).toEqual([]);
  });
});
