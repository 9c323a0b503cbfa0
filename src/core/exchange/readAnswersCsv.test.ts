import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../problem';
import type { AnswersOfSubject } from './collectAnswers';
import { createShare } from './createShare';
import {
  catalogue,
  createAssessment,
  partsOf,
  PROFILE,
  reported,
  toId,
  valueOf,
  write,
} from './exampleAssessment.fixture';
import { BROADBAND, METERS, WIFI } from './exampleTable.fixture';
import { readAnswersCsv } from './readAnswersCsv';

const HEADER =
  'city,country,period,data_point,status,numerator,denominator,value,quality,origin,source,reference_year,agency,note';
const line = (city: string, dataPoint: string, value: number, period = '2021') =>
  `${city},Iran,${period},${dataPoint},reported,,,${value},,,,,,`;
const tableOf = (...lines: string[]) => [HEADER, ...lines, ''].join('\n');

function readAll(pieces: Iterable<string>, share = createShare(0, 1), fromSpreadsheet = false) {
  const read: AnswersOfSubject[] = [];
  const [problems, notices]: [Problem[], Problem[]] = [[], []];
  for (const event of readAnswersCsv(pieces, fromSpreadsheet, catalogue, share)) {
    if (event.kind === 'assessment') read.push(event.read);
    else (event.kind === 'problem' ? problems : notices).push(event.problem);
  }
  return { read, problems, notices };
}
const citiesOf = ({ read }: ReturnType<typeof readAll>) =>
  read.map(({ about, answers }) => `${about.city} ${about.period}: ${[...answers.keys()].join(' ')}`);

describe('a table of answers', () => {
  it('gives one assessment for each city and period, in its order', () => {
    const read = readAll([
      tableOf(
        line('Mashhad', WIFI, 7),
        line('Mashhad', METERS, 50),
        line('Mashhad', WIFI, 8, '۱۴۰۱'),
        line(' Qom ', WIFI, 9),
        line('Qom', METERS, 51),
      ),
    ]);
    expect(read).toMatchObject({ problems: [], notices: [] });
    expect(citiesOf(read)).toEqual([
      `Mashhad 2021: ${WIFI} ${METERS}`,
      `Mashhad 1401: ${WIFI}`,
      `Qom 2021: ${WIFI} ${METERS}`,
    ]);
    expect(read.read[0]?.answers.get(toId(METERS))).toEqual(reported(valueOf(50)));
  });

  it('tells once that a city comes back after another one, and leaves these rows out', () => {
    const read = readAll([
      tableOf(
        line('Mashhad', WIFI, 7),
        line('Qom', WIFI, 8),
        line('Mashhad', METERS, 50),
        line('Mashhad', BROADBAND, 50),
        line('Qom', METERS, 51),
        line('Yazd', WIFI, 9),
      ),
    ]);
    expect(citiesOf(read)).toEqual([`Mashhad 2021: ${WIFI}`, `Qom 2021: ${WIFI}`, `Yazd 2021: ${WIFI}`]);
    expect(read.problems).toEqual([
      { code: 'scattered-rows', where: { row: 4, column: 'city' }, found: 'Mashhad 2021' },
      { code: 'scattered-rows', where: { row: 6, column: 'city' }, found: 'Qom 2021' },
    ]);
  });

  it('notices a city that stood in another table, where both are read with the same memory', () => {
    const share = createShare(0, 1);
    readAll([tableOf(line('Mashhad', WIFI, 7))], share);
    expect(readAll([tableOf(line('Mashhad', METERS, 7))], share)).toMatchObject({
      read: [],
      problems: [{ code: 'scattered-rows', where: { row: 2 } }],
    });
  });

  it.each([
    ['no city', line('', WIFI, 7), 'no-city', 'city'],
    ['no year', line('Mashhad', WIFI, 7, ''), 'not-a-year', 'period'],
    ['a year that is none', line('Mashhad', WIFI, 7, '21'), 'not-a-year', 'period'],
    ['an unknown data point', line('Mashhad', 'EC-1', 7), 'unknown-data-point', 'data_point'],
    ['a doubled data point', line('Mashhad', METERS, 7), 'doubled-data-point', 'data_point'],
    ['an open quote', 'Mashhad,"Iran', 'broken-quotes', 'country'],
  ])('keeps the rows around one with %s', (_, bad, code, column) => {
    const read = readAll([tableOf(line('Mashhad', METERS, 50), bad, line('Mashhad', BROADBAND, 60))]);
    expect(citiesOf(read)).toEqual([`Mashhad 2021: ${METERS} ${BROADBAND}`]);
    expect(read.problems).toMatchObject([{ code, where: { row: 3, column } }]);
  });

  it.each(['city', 'period', 'data_point', 'status'])('without the column %s is refused', (lacking) => {
    const header = HEADER.replace(new RegExp(`(^|,)${lacking}(?=,)`), '');
    expect(readAll([`${header}\nMashhad\n`])).toMatchObject({
      read: [],
      problems: [{ code: 'missing-column', where: { row: 1, column: lacking } }],
    });
  });

  it('may have semicolons and decimal commas, which is told once', () => {
    const table = tableOf(line('Mashhad', METERS, 50.5), line('Mashhad', WIFI, 7.5));
    const read = readAll([table.replaceAll(',', ';').replaceAll('.', ',')]);
    expect(read.notices.map(({ code, where }) => `${code} ${where.row}`)).toEqual([
      'read-with-semicolons 1',
      'read-with-decimal-comma 2',
    ]);
    expect(read.read[0]?.answers.get(toId(METERS))).toEqual(reported(valueOf(50.5)));
  });

  it('is read alike wherever it is cut, with quoted line breaks in it', () => {
    const note = '"two\nlines, and a ""quote"""';
    const table = tableOf(
      `Mashhad,Iran,2021,${WIFI},reported,,,7,,,,,,${note}`,
      `Mashhad,Iran,2021,${METERS},reported,1,4,,,,${note},,,`,
      line('Qom', WIFI, 8),
      'Qom,"Iran',
    );
    const whole = readAll([table]);
    expect(citiesOf(whole)).toEqual([`Mashhad 2021: ${WIFI} ${METERS}`, `Qom 2021: ${WIFI}`]);
    expect(whole.problems).toMatchObject([{ code: 'broken-quotes', where: { row: 5 } }]);
    fc.assert(
      fc.property(fc.array(fc.nat(table.length), { maxLength: 20 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), table.length];
        const pieces = places.slice(1).map((end, index) => table.slice(places[index], end));
        expect(readAll(pieces)).toEqual(whole);
      }),
    );
  });
});

describe('a maturity report as a table of answers', () => {
  it('gives back the answers, the profile and what was not verified', () => {
    const answers = {
      [BROADBAND]: reported(partsOf(57_000, 'profile')),
      [METERS]: reported(partsOf(1, 4)),
      [WIFI]: reported(valueOf(7), { note: '-5 %' }),
    };
    const reviews = new Map([[METERS, { verified: 'no' as const, reason: 'no source' }]]);
    const text = write(createAssessment(answers, { reviews }), 'excel');
    const { read, problems, notices } = readAll([text.slice(1)], createShare(0, 1), true);
    expect({ problems, notices }).toEqual({ problems: [], notices: [] });
    expect(read).toHaveLength(1);
    expect(read[0]?.about).toEqual({ city: 'Mashhad', country: 'Iran', period: 2021 });
    expect(read[0]?.profile.households.value).toBe(PROFILE.households.value);
    expect(Object.fromEntries(read[0]?.answers ?? [])).toEqual(answers);
    expect([...(read[0]?.reviews.keys() ?? [])]).toEqual([METERS]);
  });
});
