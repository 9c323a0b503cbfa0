// The tables of `sanjeh score`, and what each of them says about one assessment.
import type { Assessment } from '../core/assessment/readAssessment';
import type { Catalogue } from '../core/catalogue/catalogue';
import { REPORT_COLUMNS } from '../core/exchange/maturityReportColumns';
import { FINDING_COLUMNS, listFindingRows } from '../core/exchange/writeFindings';
import { GROUP_COLUMNS, listGroupRows } from '../core/exchange/writeGroupScores';
import { listReportRows } from '../core/exchange/writeMaturityReport';
import { createTableWriter } from '../core/exchange/writeTable';
import type { JudgedFinding } from '../core/scoring/plausibility/findFindings';
import type { Scorecard } from '../core/scoring/scoreAssessment';
import { gatherBytes, toByteString } from './gatherBytes';

export const TABLE_NAMES = ['maturity-report.csv', 'group-scores.csv', 'findings.csv'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** Something of every table. */
export type PerTable<T> = Record<TableName, T>;

interface Tables {
  add: (assessment: Assessment, scorecard: Scorecard, findings: readonly JudgedFinding[]) => void;
  /** UTF-8, what was added since it was last called. */
  take: () => PerTable<Uint8Array<ArrayBuffer>>;
}

export function createTables(catalogue: Catalogue): Tables {
  const [report, groups, findings] = [gatherBytes(), gatherBytes(), gatherBytes()];
  return {
    add: (assessment, scorecard, found) => {
      const { about } = assessment;
      report.add(REPORT.writeRows(listReportRows(assessment, scorecard, catalogue)));
      groups.add(GROUPS.writeRows(listGroupRows(about, scorecard)));
      findings.add(FINDINGS.writeRows(listFindingRows(about, found)));
    },
    take: () => ({
      'maturity-report.csv': report.take(),
      'group-scores.csv': groups.take(),
      'findings.csv': findings.take(),
    }),
  };
}

const REPORT = createTableWriter(REPORT_COLUMNS, 'machine', toByteString);
const GROUPS = createTableWriter(GROUP_COLUMNS, 'machine', toByteString);
const FINDINGS = createTableWriter(FINDING_COLUMNS, 'machine', toByteString);

export const TABLE_HEADERS: PerTable<string> = {
  'maturity-report.csv': REPORT.header,
  'group-scores.csv': GROUPS.header,
  'findings.csv': FINDINGS.header,
};
