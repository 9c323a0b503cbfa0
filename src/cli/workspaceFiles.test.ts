// Workspace files on the command line: the same numbers as from a table, by each assessment's own benchmark set.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION, type Answer } from '../core/assessment/answer';
import {
  assessmentIdSchema,
  createRevision,
  type Revision,
  type RevisionDraft,
} from '../core/assessment/revision';
import { dataPointIdSchema } from '../core/catalogue/kpi';
import { TREES } from '../core/catalogue/localKpi.fixture';
import { parseDefinitions } from '../core/catalogue/parseDefinitions';
import { readDefinitionFiles } from '../core/catalogue/readDefinitionFiles.fixture';
import { writeWorkspaceFile } from '../core/exchange/workspace/writeWorkspaceFile';
import { run } from './run';

const BROADBAND = 'EC-ICT-ICT-2C';
const assessment = assessmentIdSchema.parse('mashhad-1404');
const reported = (value: number): Answer => ({
  ...{ status: 'reported', inputs: { kind: 'value', value } },
  ...EMPTY_DESCRIPTION,
});

type Change<D> = D extends RevisionDraft ? Pick<D, 'subject' | 'content'> : never;
const record = (change: Change<RevisionDraft>): Revision =>
  createRevision({ assessment, parents: [], author: 'Zahra', at: '2026-01-01T00:00:00.000Z', ...change });
const about = (version = '1') =>
  record({
    subject: 'about',
    content: {
      ...{ city: 'Mashhad', country: 'Iran', period: 1404, published: null },
      benchmarkSet: { id: 'published-targets', version },
    },
  });
const broadband = record({ subject: `answer/${BROADBAND}`, content: reported(57) });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanjeh-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function write(name: string, revisions: readonly Revision[], cutBytes = 0) {
  const pieces: Uint8Array[] = [];
  const workspace = { appVersion: '0.1.0', writtenAt: '2026-03-21T00:00:00.000Z', revisions };
  for await (const piece of writeWorkspaceFile({ ...workspace, holds: 'workspace', evidence: [] }))
    pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  writeFileSync(join(folder, name), bytes.subarray(0, bytes.length - cutBytes));
}

async function runIn(...args: string[]) {
  const [printed, errors]: [string[], string[]] = [[], []];
  const print = (line: string) => void printed.push(line);
  const printError = (line: string) => void errors.push(line);
  const code = await run(args, { folder, print, printError });
  return { code, printed: printed.join('\n'), errors };
}
const read = (name: string) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\r\n');
const rowOf = (id: string) => read('maturity-report.csv').find((line) => line.includes(`,${id},`));

describe('a workspace file', () => {
  it('gives the same tables as the table of the same answers', async () => {
    await write('a.sanjeh', [about(), broadband]);
    expect(await runIn('score', 'a.sanjeh')).toMatchObject({ code: 0, errors: [] });
    const names = ['maturity-report.csv', 'group-scores.csv', 'findings.csv'];
    const tables = names.map(read);
    expect(rowOf(BROADBAND)).toContain(',57,');
    expect(rowOf(BROADBAND)).toContain(',95,3,3,green,');
    writeFileSync(
      join(folder, 'b.csv'),
      `city,country,period,data_point,status,value\nMashhad,Iran,1404,${BROADBAND},reported,57`,
    );
    expect(await runIn('score', 'b.csv')).toMatchObject({ code: 0 });
    expect(names.map(read)).toEqual(tables);
  });

  it('is scored by the set that it is pinned to and brings along, unless another one is named', async () => {
    const set = parseDefinitions(readDefinitionFiles()).value?.benchmarkSets[0];
    const id = dataPointIdSchema.parse(BROADBAND);
    const target = set?.targets[id];
    if (!set || !target) throw new Error('There is no target for broadband');
    const own = {
      ...set,
      version: '2',
      targets: { ...set.targets, [id]: { ...target, target: 100 } },
    };
    await write('a.sanjeh', [
      about('2'),
      broadband,
      record({ subject: 'benchmarks/published-targets@2', content: own }),
    ]);
    await runIn('score', 'a.sanjeh');
    expect(rowOf(BROADBAND)).toContain(',57,2,2,amber,');
    await runIn('score', 'a.sanjeh', '--benchmarks', 'published-targets');
    expect(rowOf(BROADBAND)).toContain(',95,3,3,green,');
  });

  it('says by what it was scored where the pinned set is missing', async () => {
    await write('a.sanjeh', [about('7'), broadband]);
    const { code, errors } = await runIn('check', 'a.sanjeh');
    expect(code).toBe(0);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^a\.sanjeh: note: .*published-targets 7.*published-targets 1/);
  });

  it('that is cut off is told, and what is left is scored', async () => {
    await write('a.sanjeh', [about(), broadband], 30);
    const { code, errors } = await runIn('check', 'a.sanjeh');
    expect(code).toBe(1);
    expect(errors.join('\n')).toMatch(/a\.sanjeh: The file is incomplete/);
  });

  it('writes local indicators apart, only where there are some', async () => {
    await write('a.sanjeh', [about(), broadband]);
    await runIn('score', 'a.sanjeh', '--out', 'without');
    expect(readdirSync(join(folder, 'without'))).not.toContain('local-indicators.csv');
    const trees = record({ subject: `local-kpi/${TREES.id}`, content: TREES });
    const answer = record({ subject: `answer/${TREES.id}`, content: reported(40) });
    await write('b.sanjeh', [about(), broadband, trees, answer]);
    await runIn('score', 'b.sanjeh', '--out', '.');
    expect(read('local-indicators.csv')).toHaveLength(2);
    expect(read('local-indicators.csv')[1]).toMatch(/^Mashhad,Iran,1404,LOCAL-1,false,Trees kept,.*,40,/);
    expect(read('maturity-report.csv').join()).not.toContain('LOCAL-1');
  });
});

it('--explain writes how every number comes about, of tables and workspace files alike', async () => {
  await write('a.sanjeh', [about(), broadband]);
  writeFileSync(
    join(folder, 'b.csv'),
    `city,country,period,data_point,status,value\nIsfahan,Iran,1404,${BROADBAND},reported,60`,
  );
  expect((await runIn('score', 'a.sanjeh', 'b.csv', '--explain')).code).toBe(0);
  const text = readFileSync(join(folder, 'explanations.txt'), 'utf8').replace(/[\u2066-\u2069]/g, '');
  expect(text.indexOf('Isfahan')).toBeLessThan(text.indexOf('Mashhad'));
  expect(text.match(/^### .*Fixed Broadband Subscriptions/gm)).toHaveLength(2);
});
