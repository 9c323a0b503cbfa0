// The command line over a table of 10 000 cities, against Papa Parse alone reading the same file; both as processes.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readRealDefinitions } from '../src/core/catalogue/readDefinitionFiles.fixture';
import { median, report } from './report';
import { createSample } from './sampleAssessments';

const CITIES = 10_000;
const RUNS = 3;
const folder = mkdtempSync(join(tmpdir(), 'sanjeh-bench-'));
const table = join(folder, 'answers.csv');
const memoryFile = join(folder, 'memory');

const COLUMNS =
  'city,country,period,data_point,status,numerator,denominator,value,quality,origin,source,reference_year,agency,note';
const readWithPapa = (options: string) => `
  import Papa from 'papaparse';
  import { createReadStream } from 'node:fs';
  Papa.parse(createReadStream(process.argv[1]), { ${options} step() {} });`;
const TELL_MEMORY = `data:text/javascript,import{writeFileSync}from'node:fs';import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>writeFileSync(${JSON.stringify(memoryFile)},String(process.resourceUsage().maxRSS)))`;

beforeAll(() => {
  const { catalogue } = readRealDefinitions();
  const file = openSync(table, 'w');
  writeSync(file, `${COLUMNS}\r\n`);
  for (let index = 0; index < CITIES; index += 1) {
    const { about, answers, profile } = createSample(catalogue, index);
    const rows = catalogue.entries.map(({ dataPoint: { id, formula } }) => {
      const answer = answers.get(id);
      const inputs = answer?.status === 'reported' ? answer.inputs : undefined;
      const quantity = formula.kind === 'ratio' ? formula.denominatorFromProfile : null;
      const numbers =
        inputs?.kind === 'parts'
          ? [
              inputs.numerator,
              inputs.denominator.from === 'answer'
                ? inputs.denominator.value
                : quantity && profile[quantity].value,
              '',
            ]
          : ['', '', inputs?.value];
      return `${about.city},Iran,1404,${id},reported,${numbers.join(',')},accurate measurements,,"Yearbook, p. 12",1403,,\r\n`;
    });
    writeSync(file, rows.join(''));
  }
  closeSync(file);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function time(args: readonly string[]): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: resolve('.') });
  expect(status, stderr).toBe(0);
  return (performance.now() - begun) / 1000;
}

function countRows(path: string): number {
  return readFileSync(path, 'latin1').split('\r\n').length - 1;
}

it('scores 1.12 million rows as a stream', () => {
  const [rows, objects, sanjeh]: [number[], number[], number[]] = [[], [], []];
  const timePapa = (options: string) => time(['--input-type=module', '--eval', readWithPapa(options), table]);
  for (let run = 0; run < RUNS; run += 1) {
    rows.push(timePapa(''));
    objects.push(timePapa('header: true,'));
    // A new folder each time: to replace large tables takes the disk a while of its own.
    const out = join(folder, `run ${run}`);
    sanjeh.push(time(['--import', TELL_MEMORY, 'dist-cli/sanjeh.js', 'score', table, '--out', out]));
    expect(countRows(join(out, 'group-scores.csv'))).toBe(1 + 35 * CITIES);
    rmSync(out, { recursive: true });
  }
  const alone = median(rows);
  process.stdout.write(`  Papa Parse alone: rows ${alone.toFixed(2)} s, `);
  process.stdout.write(`objects by the header ${median(objects).toFixed(2)} s; the limit is by the first\n`);
  report('peak memory of sanjeh score', Number(readFileSync(memoryFile, 'utf8')) / 1024, 300, 'MB');
  report('sanjeh score over 1.12 million rows', median(sanjeh), 4 * alone, 's');
});
