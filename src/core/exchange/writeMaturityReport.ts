// maturity-report.csv: one row for each data point of the catalogue, answered or not, with everything its score rests on.
import { getEvidenceOf, type Assessment, type EvidenceItem } from '../assessment/readAssessment';
import type { Catalogue } from '../catalogue/catalogue';
import type { Scorecard } from '../scoring/scoreAssessment';
import type { CsvDialect } from './csvDialect';
import { REPORT_COLUMNS, type ReportRow } from './maturityReportColumns';
import { writeTable } from './writeTable';

/** The scorecard has to be that of the same assessment and catalogue; otherwise it is our fault, and thrown. */
export function writeMaturityReport(
  assessment: Assessment,
  scorecard: Scorecard,
  catalogue: Catalogue,
  dialect: CsvDialect,
): string {
  return writeTable(REPORT_COLUMNS, listReportRows(assessment, scorecard, catalogue), dialect);
}

const NO_EVIDENCE: readonly EvidenceItem[] = [];

/** The rows without their table, for a file that holds several assessments. Refused: as above. */
export function listReportRows(
  assessment: Assessment,
  scorecard: Scorecard,
  catalogue: Catalogue,
): ReportRow[] {
  const { about, answers } = assessment;
  const hasEvidence = assessment.evidence.length > 0;
  const { benchmarks } = scorecard;
  return catalogue.entries.map((entry): ReportRow => {
    const { id } = entry.dataPoint;
    const score = scorecard.dataPoints.get(id);
    if (!score) throw new Error(`The scorecard lacks ${id}`);
    const evidence = hasEvidence ? getEvidenceOf(assessment, id) : NO_EVIDENCE;
    return { about, entry, answer: answers.get(id), score, evidence, benchmarks };
  });
}
