// maturity-report.csv: one row for each data point of the catalogue, answered or not, with everything its score rests on.
import { getEvidenceOf, type Assessment } from '../assessment/readAssessment';
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
  const rows = catalogue.entries.map((entry): ReportRow => {
    const { id } = entry.dataPoint;
    const score = scorecard.dataPoints.get(id);
    if (!score) throw new Error(`The scorecard lacks ${id}`);
    return {
      about: assessment.about,
      entry,
      answer: assessment.answers.get(id),
      score,
      evidence: getEvidenceOf(assessment, id),
      benchmarks: scorecard.benchmarks,
    };
  });
  return writeTable(REPORT_COLUMNS, rows, dialect);
}
