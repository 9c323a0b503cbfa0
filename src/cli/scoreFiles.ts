// `sanjeh score`: all assessments of all files into three tables.
import { resolve } from 'node:path';
import { REPORT_COLUMNS } from '../core/exchange/maturityReportColumns';
import { FINDING_COLUMNS, listFindingRows } from '../core/exchange/writeFindings';
import { GROUP_COLUMNS, listGroupRows } from '../core/exchange/writeGroupScores';
import { listReportRows } from '../core/exchange/writeMaturityReport';
import { createTableWriter } from '../core/exchange/writeTable';
import { describeBenchmarkSet } from '../i18n/describeBenchmarkSet';
import { assessFiles, type Job } from './assessFiles';
import { OutputError } from './OutputError';
import { openOutput } from './openOutput';
import { SUMMARY } from './summary';
import type { UsageFault } from './usageFault';
import { writePlain } from './writePlain';

/** Tables of the same names are replaced when everything is written; where nothing could be scored, they stay. */
export function scoreFiles(job: Job): UsageFault | undefined {
  try {
    const count = writeTables(job);
    const { benchmarks, out, print, text } = job;
    const sentences = SUMMARY[text.language];
    const set = writePlain(describeBenchmarkSet(benchmarks, text), text);
    print(count === 0 ? sentences.nothing : sentences.scored(text.format.number(count), set, out));
    return undefined;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    return { code: 'cannot-write', found: error.path, expected: error.message };
  }
}

/** How many assessments there were. */
function writeTables(job: Job): number {
  const report = createTableWriter(REPORT_COLUMNS, 'machine');
  const groups = createTableWriter(GROUP_COLUMNS, 'machine');
  const findings = createTableWriter(FINDING_COLUMNS, 'machine');
  const output = openOutput(resolve(job.folder, job.out), {
    'maturity-report.csv': report.header,
    'group-scores.csv': groups.header,
    'findings.csv': findings.header,
  });
  let count = 0;
  try {
    for (const { assessment, scorecard, findings: found } of assessFiles(job)) {
      const { about } = assessment;
      const rows = listReportRows(assessment, scorecard, job.catalogue);
      output.write('maturity-report.csv', report.writeRows(rows));
      output.write('group-scores.csv', groups.writeRows(listGroupRows(about, scorecard)));
      output.write('findings.csv', findings.writeRows(listFindingRows(about, found)));
      count += 1;
    }
    if (count > 0) output.finish();
  } finally {
    output.close();
  }
  return count;
}
