// The CSV files of an assessment; what was written is read back before it is handed out.
import type { Catalogue } from '../../core/catalogue/catalogue';
import type { CsvDialect } from '../../core/exchange/csvDialect';
import { planImport } from '../../core/exchange/planImport';
import { readMaturityReport } from '../../core/exchange/readMaturityReport';
import { readRecords } from '../../core/exchange/readRecords';
import { FINDING_COLUMNS, writeFindings } from '../../core/exchange/writeFindings';
import { writeGroupScores } from '../../core/exchange/writeGroupScores';
import { writeMaturityReport } from '../../core/exchange/writeMaturityReport';
import { findFindings } from '../../core/scoring/plausibility/findFindings';
import type { PlausibilityContext } from '../../core/scoring/plausibility/finding';
import type { OpenAssessment } from '../../state/openAssessment';

export const REPORT_KINDS = ['maturity', 'groups', 'findings'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export interface Report {
  name: string;
  text: string;
  /** Rows below the header. */
  rows: number;
  /** Whether it reads back as the same answers. */
  verified: boolean;
}

type ReportWriter = (
  open: OpenAssessment,
  catalogue: Catalogue,
  dialect: CsvDialect,
  previous: PlausibilityContext['previous'],
) => Report;

export const createReport = {
  maturity({ assessment, scorecard }, catalogue, dialect) {
    const text = writeMaturityReport(assessment, scorecard, catalogue, dialect);
    const read = readMaturityReport(text, catalogue, assessment.profile);
    const { added, changed, same } = planImport(read, assessment, catalogue);
    const verified =
      read.problems.length === 0 &&
      read.rows === catalogue.entries.length &&
      added.length + changed.length === 0 &&
      same.length === assessment.answers.size;
    return { name: 'maturity-report.csv', text, rows: read.rows, verified };
  },
  groups({ assessment, scorecard }, _catalogue, dialect) {
    const text = writeGroupScores(assessment.about, scorecard, dialect);
    const rows = scorecard.groups.length;
    return {
      name: 'group-scores.csv',
      text,
      rows,
      verified: text.trimEnd().split('\r\n').length === rows + 1,
    };
  },
  findings({ assessment, scorecard }, catalogue, dialect, previous) {
    const findings = findFindings({ catalogue, assessment, scorecard, previous });
    const text = writeFindings(assessment.about, findings, dialect);
    const read = [...readRecords(text, ',')];
    const isWhole = read.every(({ cells, broken }) => !broken && cells.length === FINDING_COLUMNS.length);
    const rows = findings.length;
    return { name: 'findings.csv', text, rows, verified: isWhole && read.length === rows + 1 };
  },
} satisfies Record<ReportKind, ReportWriter>;
