// `sanjeh score`: all assessments of all files into three tables.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeBenchmarkSet } from '../i18n/describeBenchmarkSet';
import { assessWorkspaces } from './assessWorkspaces';
import { createTables, TABLE_HEADERS, TABLE_NAMES, type TableName } from './createTables';
import type { Job } from './job';
import { listParts, type Part } from './listParts';
import { OutputError } from './OutputError';
import { openExtras, type Extras } from './openExtras';
import { openOutput } from './openOutput';
import { isWorkspaceFile } from './readWorkspaceAssessments';
import { shareParts } from './shareParts';
import { SUMMARY } from './summary';
import type { UsageFault } from './usageFault';
import { writePlain } from './writePlain';

/** Tables of the same names are replaced when everything is written; where nothing could be scored, they stay. */
export async function scoreFiles(job: Job): Promise<UsageFault | undefined> {
  try {
    const count = await writeTables(job);
    const { benchmarks, out, print, text } = job;
    const sentences = SUMMARY[text.language];
    const hasOwnSets = job.known !== undefined && job.files.some(isWorkspaceFile);
    const set = hasOwnSets ? sentences.ownSets : writePlain(describeBenchmarkSet(benchmarks, text), text);
    print(count === 0 ? sentences.nothing : sentences.scored(text.format.number(count), set, out));
    return undefined;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    return { code: 'cannot-write', found: error.path, expected: error.message };
  }
}

/** How many assessments there were. */
async function writeTables(job: Job): Promise<number> {
  const folder = resolve(job.folder, job.out);
  const output = openOutput(folder, TABLE_NAMES);
  const extras = openExtras(folder, job);
  let count = 0;
  try {
    for (const name of TABLE_NAMES) output.write(name, Buffer.from(TABLE_HEADERS[name]));
    for await (const part of readParts(job)) {
      for (const { kind, file, problem } of part.told) job.reporter[kind](file, problem);
      for (const name of TABLE_NAMES) output.write(name, part.tables[name]);
      count += part.assessments;
    }
    count += await writeWorkspaces(job, output, extras);
    if (count > 0) {
      await extras.explainAll();
      output.finish();
      extras.finish();
    }
  } finally {
    output.close();
    extras.close();
  }
  return count;
}

/** Workspace files are few and short beside tables of thousands of cities: one thread does them. */
async function writeWorkspaces(
  job: Job,
  output: ReturnType<typeof openOutput<TableName>>,
  extras: Extras,
): Promise<number> {
  const tables = createTables(job.catalogue);
  let count = 0;
  for await (const event of assessWorkspaces(job)) {
    if (event.kind !== 'assessment') {
      job.reporter[event.kind](event.file, event.problem);
      continue;
    }
    tables.add(event.assessment, event.scorecard, event.findings);
    const rows = tables.take();
    for (const name of TABLE_NAMES) output.write(name, rows[name]);
    extras.addLocal(event);
    count += 1;
  }
  return count;
}

/** Starting threads takes longer than reading a short table. */
function readParts({
  files: named,
  folder,
  catalogue,
  benchmarks,
  threads,
}: Job): Iterable<Part> | AsyncIterable<Part> {
  const files = named.filter((file) => !isWorkspaceFile(file));
  const task = { files, folder, catalogue, benchmarks };
  const bytes = files.reduce((sum, file) => sum + statSync(resolve(folder, file)).size, 0);
  if (!threads || threads.count < 2 || bytes < threads.fromBytes)
    return listParts(task, { index: 0, count: 1 });
  return shareParts(task, threads);
}
