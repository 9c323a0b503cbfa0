import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  catalogue,
  createAssessment,
  partsOf,
  reported,
  score,
  valueOf,
  write,
} from '../core/exchange/exampleAssessment.fixture';
import { writeFindings } from '../core/exchange/writeFindings';
import { writeGroupScores } from '../core/exchange/writeGroupScores';
import { findFindings } from '../core/scoring/plausibility/findFindings';
import { run } from './run';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanjeh-score-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const TABLES = ['findings.csv', 'group-scores.csv', 'maturity-report.csv'];
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

async function scoreText(text: string, ...args: string[]) {
  const errors: string[] = [];
  writeFileSync(join(folder, 'a.csv'), text);
  const surroundings = {
    folder,
    print: () => undefined,
    printError: (line: string) => void errors.push(line),
  };
  return { code: await run(['score', 'a.csv', ...args], surroundings), errors };
}

// Two periods of one city, so that the second knows the first; Broadband jumps from 20 to 57 %.
const before = createAssessment({ 'EC-ICT-ICT-2C': reported(partsOf(20_000, 'profile')) });
const after = {
  ...createAssessment({
    'EC-ICT-ICT-2C': reported(partsOf(57_000, 'profile'), { note: 'a "quoted", note' }),
    'EC-ICT-WS-1C': reported(partsOf(5, 0)),
    'SC-EH-H-1C': reported(valueOf(140)),
  }),
  about: { ...before.about, period: 2022 },
};
const withoutHeader = (table: string) => table.slice(table.indexOf('\n') + 1);

describe('the tables of the command line', () => {
  it("are what the app's writers give for the same answers", async () => {
    const text = write(before, 'excel') + withoutHeader(write(after, 'excel'));
    expect(await scoreText(text)).toMatchObject({ code: 0 });
    expect(read('maturity-report.csv')).toBe(
      write(before, 'machine') + withoutHeader(write(after, 'machine')),
    );
    expect(read('group-scores.csv')).toBe(
      [before, after]
        .map((each) => writeGroupScores(each.about, score(each), 'machine'))
        .map((table, index) => (index === 0 ? table : withoutHeader(table)))
        .join(''),
    );
    const first = { catalogue, assessment: before, scorecard: score(before) };
    const second = { catalogue, assessment: after, scorecard: score(after), previous: first };
    const findings = findFindings(second);
    expect(findings.map(({ rule }) => rule)).toContain('jump');
    expect(read('findings.csv')).toBe(
      writeFindings(before.about, findFindings(first), 'machine') +
        withoutHeader(writeFindings(after.about, findings, 'machine')),
    );
  });

  it('are the same from a file with semicolons, decimal commas and a byte order mark', async () => {
    const header = 'city,country,period,data_point,status,numerator,denominator,value';
    const text = `${header}\r\nMashhad,Iran,1404,SC-EH-H-1C,reported,,,76.5\r\n`;
    await scoreText(text);
    const plain = TABLES.map(read);
    const other = text.replaceAll(',', ';').replaceAll('.', ',');
    const { code, errors } = await scoreText(`\ufeff${other}`);
    expect(code).toBe(0);
    expect(errors.find((line) => line.includes('76,5'))).toMatch(/^a\.csv:2 value: note: /);
    expect(TABLES.map(read)).toEqual(plain);
  });

  it('stay as they are when nothing could be scored', async () => {
    writeFileSync(join(folder, 'findings.csv'), 'kept');
    expect(await scoreText('a,b,c\n1,2,3\n')).toMatchObject({ code: 1 });
    expect(read('findings.csv')).toBe('kept');
    expect(readdirSync(folder)).toEqual(['a.csv', 'findings.csv']);
  });

  it('may replace the file that they were made from', async () => {
    writeFileSync(join(folder, 'maturity-report.csv'), write(after, 'machine'));
    const surroundings = { folder, print: () => undefined, printError: () => undefined };
    expect(await run(['score', 'maturity-report.csv'], surroundings)).toBe(0);
    expect(read('maturity-report.csv')).toBe(write(after, 'machine'));
    expect(readdirSync(folder)).toEqual(TABLES);
  });

  it('cannot be written where a file is in the way', async () => {
    writeFileSync(join(folder, 'out'), '');
    const { code, errors } = await scoreText(write(after, 'machine'), '--out', 'out', '--lang', 'fa');
    expect(code).toBe(2);
    expect(errors.at(-1)).toContain('نوشتن در');
  });

  it('come with problems in Persian', async () => {
    const { code, errors } = await scoreText(
      'city,period,data_point,status,value\n,1404,SC-EH-H-1C,reported,1\n',
      '--lang=fa',
    );
    expect(code).toBe(1);
    expect(errors).toContain('a.csv:2 city: در این ردیف نام شهر نیامده است.');
  });
});
