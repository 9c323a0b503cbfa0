// The CSV files of an assessment; what was written is read back before it is handed out.
import type { Catalogue } from '../../core/catalogue/catalogue';
import { listLocalEntries } from '../../core/catalogue/localKpi';
import type { CsvDialect } from '../../core/exchange/csvDialect';
import { planImport } from '../../core/exchange/planImport';
import { readMaturityReport } from '../../core/exchange/readMaturityReport';
import { readWholeTable } from '../../core/exchange/readWholeTable';
import { EVIDENCE_COLUMNS, writeEvidence } from '../../core/exchange/writeEvidence';
import { FINDING_COLUMNS, writeFindings } from '../../core/exchange/writeFindings';
import { writeGroupScores } from '../../core/exchange/writeGroupScores';
import { LOCAL_COLUMNS, writeLocalIndicators } from '../../core/exchange/writeLocalIndicators';
import { writeMaturityReport } from '../../core/exchange/writeMaturityReport';
import { findFindings } from '../../core/scoring/plausibility/findFindings';
import type { PlausibilityContext } from '../../core/scoring/plausibility/finding';
import type { OpenAssessment } from '../../state/openAssessment';
import type { MadeFile } from './madeFile';

export const REPORT_KINDS = ['maturity', 'groups', 'findings', 'evidence', 'local'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** A table is always text. */
interface Report extends MadeFile {
  content: string;
}

/** What of the open assessment is written down. */
type Shown = Pick<OpenAssessment, 'assessment' | 'scorecard' | 'benchmarks'>;

type ReportWriter = (
  open: Shown,
  catalogue: Catalogue,
  dialect: CsvDialect,
  previous: PlausibilityContext['previous'],
) => Report;

export const createReport = {
  maturity({ assessment, scorecard }, catalogue, dialect) {
    const text = writeMaturityReport(assessment, scorecard, catalogue, dialect);
    const read = readMaturityReport(text, catalogue, assessment.profile);
    const { added, changed, same } = planImport(read, assessment, catalogue);
    // The city's own indicators are answered, too, but stand in a table of their own.
    const answered = catalogue.entries.filter(({ dataPoint }) => assessment.answers.has(dataPoint.id));
    const verified =
      read.problems.length === 0 &&
      read.rows === catalogue.entries.length &&
      added.length + changed.length === 0 &&
      same.length === answered.length;
    return { name: 'maturity-report.csv', content: text, count: read.rows, verified, done: 'done' };
  },
  groups({ assessment, scorecard }, _catalogue, dialect) {
    const text = writeGroupScores(assessment.about, scorecard, dialect);
    const count = scorecard.groups.length;
    return {
      name: 'group-scores.csv',
      content: text,
      done: 'done',
      count,
      verified: text.trimEnd().split('\r\n').length === count + 1,
    };
  },
  findings({ assessment, scorecard }, catalogue, dialect, previous) {
    const findings = findFindings({ catalogue, assessment, scorecard, previous });
    const text = writeFindings(assessment.about, findings, dialect);
    const read = readWholeTable({ text, columns: FINDING_COLUMNS.length });
    return {
      name: 'findings.csv',
      content: text,
      done: 'done',
      count: findings.length,
      verified: read?.length === findings.length,
    };
  },
  evidence({ assessment: { about, evidence } }, _catalogue, dialect) {
    const text = writeEvidence(about, evidence, dialect);
    const read = readWholeTable({ text, columns: EVIDENCE_COLUMNS.length });
    return {
      name: 'evidence.csv',
      content: text,
      done: 'done',
      count: evidence.length,
      verified: read?.length === evidence.length,
    };
  },
  local({ assessment, benchmarks }, _catalogue, dialect) {
    const text = writeLocalIndicators(assessment, benchmarks, dialect);
    const ids = listLocalEntries(assessment.localKpis).map(({ dataPoint }) => dataPoint.id);
    const place = LOCAL_COLUMNS.findIndex(({ name }) => name === 'data_point');
    const read = readWholeTable({ text, columns: LOCAL_COLUMNS.length })?.map((cells) => cells[place]);
    return {
      name: 'local-indicators.csv',
      content: text,
      done: 'done',
      count: ids.length,
      verified: read?.join(' ') === ids.join(' '),
    };
  },
} satisfies Record<ReportKind, ReportWriter>;
