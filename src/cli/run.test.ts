import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './run';

const HEADER =
  'city,country,period,data_point,status,numerator,denominator,value,quality,origin,source,reference_year,agency,note';
const row = (city: string, dataPoint: string, value: string, period = 1404) =>
  `${city},Iran,${period},${dataPoint},reported,,,${value},,,,,,`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanjeh-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function runIn(files: Record<string, string>, ...args: string[]) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const [printed, errors]: [string[], string[]] = [[], []];
  const print = (line: string) => void printed.push(line);
  const printError = (line: string) => void errors.push(line);
  const code = await run(args, { folder, print, printError });
  return { code, printed: printed.join('\n'), errors };
}
const read = (name: string) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\r\n');

describe('sanjeh score', () => {
  it('writes the three tables of every city and says nothing on standard error', async () => {
    const table = [HEADER, row('Mashhad', 'EC-ICT-ICT-2C', '57'), row('Isfahan', 'EC-ICT-ICT-2C', '58')];
    const { code, errors } = await runIn({ 'a.csv': table.join('\n') }, 'score', 'a.csv');
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    const report = read('maturity-report.csv');
    expect(report).toHaveLength(1 + 2 * 112);
    expect(report.find((line) => line.startsWith('Mashhad,') && line.includes(',57,'))).toContain(
      ',95,3,3,green,',
    );
    expect(report.find((line) => line.startsWith('Isfahan,') && line.includes(',58,'))).toContain(
      ',4,4,green,',
    );
    expect(read('group-scores.csv')).toHaveLength(1 + 2 * 35);
    expect(read('findings.csv').filter((line) => line.includes(',missing,'))).toHaveLength(2);
  });

  it('tells file, row and column of a problem, keeps the good rows and ends with 1', async () => {
    const table = [HEADER, row('Mashhad', 'EC-P-EM-1C', 'abc'), row('Mashhad', 'EC-ICT-ICT-2C', '۵۷')];
    const { code, errors } = await runIn({ 'a.csv': table.join('\n') }, 'score', 'a.csv');
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^a\.csv:2 value: .*abc/);
    expect(read('maturity-report.csv').filter((line) => line.includes(',reported,'))).toHaveLength(1);
  });

  it('reads its own maturity report', async () => {
    const table = [HEADER, row('Mashhad', 'EC-ICT-ICT-2C', '57')];
    await runIn({ 'a.csv': table.join('\n') }, 'score', 'a.csv');
    const first = read('maturity-report.csv');
    const { code } = await runIn({ 'b.csv': first.join('\r\n') }, 'score', 'b.csv');
    expect(code).toBe(0);
    expect(read('maturity-report.csv')).toEqual(first);
  });

  it('tells a city that comes back after others', async () => {
    const cities = ['Mashhad', 'Isfahan', 'Mashhad'];
    const table = [HEADER, ...cities.map((city, index) => row(city, `EC-ICT-ICT-${index + 1}C`, '57'))];
    const { code, errors } = await runIn({ 'a.csv': table.join('\n') }, 'score', 'a.csv');
    expect(code).toBe(1);
    expect(errors.join('\n')).toContain('a.csv:4');
  });

  it('scores by a benchmark set from a file', async () => {
    const bundled = readFileSync('kpi-definitions/benchmarks/published-targets.json', 'utf8');
    const stricter = bundled
      .replace('"version": "1"', '"version": "2"')
      .replace('"target": 60', '"target": 80');
    const table = [HEADER, row('Mashhad', 'EC-ICT-ICT-2C', '57')].join('\n');
    const { code } = await runIn(
      { 'a.csv': table, 'set.json': stricter },
      'score',
      'a.csv',
      '--benchmarks',
      'set.json',
    );
    expect(code).toBe(0);
    expect(read('maturity-report.csv').find((line) => line.includes(',57,'))).toContain(
      ',2,80,0,71.25,3,3,green,',
    );
  });
});

describe('sanjeh check', () => {
  it('lists problems and findings, and writes nothing', async () => {
    const table = [HEADER, row('Mashhad', 'EC-ICT-ICT-1C', '140')];
    const { code, printed } = await runIn({ 'a.csv': table.join('\n') }, 'check', 'a.csv');
    expect(code).toBe(0);
    expect(printed).toContain('140');
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });
});

describe('what cannot be carried out', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['draw', 'a.csv']],
    ['no file', ['score']],
    ['a file that is not there', ['score', 'nowhere.csv']],
    ['an unknown option', ['score', 'a.csv', '--fast']],
    ['an unknown benchmark set', ['score', 'a.csv', '--benchmarks', 'nobody']],
    ['explanations where nothing is written', ['check', 'a.csv', '--explain']],
  ])('%s ends with 2 and one line', async (_, args) => {
    const { code, errors, printed } = await runIn({ 'a.csv': HEADER }, ...args);
    expect({ code, lines: errors.length, printed }).toEqual({ code: 2, lines: 1, printed: '' });
  });

  it.each([
    ['en', 'exit code'],
    ['fa', 'sanjeh score'],
  ])('--help in %s', async (language, words) => {
    const { code, printed } = await runIn({}, '--help', '--lang', language);
    expect(code).toBe(0);
    expect(printed.toLowerCase()).toContain(words);
  });
});
