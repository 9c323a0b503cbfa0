// maturity-report.csv, as written here or as it came back from a spreadsheet → answers, and what was wrong row by row.
import type { Answer } from '../assessment/answer';
import type { Profile } from '../assessment/profile';
import type { Catalogue } from '../catalogue/catalogue';
import type { DataPointId } from '../catalogue/kpi';
import type { Problem } from '../problem';
import { decodeText } from './decodeText';
import type { AnswerColumn } from './maturityReportColumns';
import { addRow, brokenQuotes, readReportHeader, type ReportLayout } from './readReportHeader';
import { readRecords } from './readRecords';
import { getText, readReportRow, readYear } from './readReportRow';

export interface ReportReading {
  answers: ReadonlyMap<DataPointId, Answer>;
  /** Answer columns that the file lacks: an import leaves what they hold as it is. */
  missingFields: ReadonlySet<AnswerColumn>;
  /** As the first row says; empty or null where it does not. */
  city: string;
  country: string;
  period: number | null;
  /** Why the file is refused, or rows of it are. */
  problems: Problem[];
  /** What is worth telling about rows that were read. */
  notices: Problem[];
  /** Rows below the header that are not blank, the bad ones included. */
  rows: number;
}

/**
 * Good rows are kept whatever the others hold; rows of data points that nobody has answered give no answer. The profile
 * decides which denominators are its own. Refused as a whole: what {@link decodeText} and {@link readReportHeader} refuse.
 */
export function readMaturityReport(
  file: string | Uint8Array,
  catalogue: Catalogue,
  profile: Profile,
): ReportReading {
  const decoded = decodeText(file);
  if ('problem' in decoded) return { ...NOTHING, problems: [decoded.problem] };
  const { text, fromSpreadsheet } = decoded;
  const header = readReportHeader(text, fromSpreadsheet);
  const { layout, problems } = header;
  const notices = [...decoded.notices, ...header.notices];
  if (!layout) return { ...NOTHING, problems, notices };

  const answers = new Map<DataPointId, Answer>();
  const seen = new Set<DataPointId>();
  let subject: Pick<ReportReading, 'city' | 'country' | 'period'> | undefined;
  let decimalComma: Problem | undefined;
  let row = 0;
  let rows = 0;
  for (const { cells, broken } of readRecords(text, layout.delimiter)) {
    row += 1;
    if (row <= header.row) continue;
    if (broken !== null) {
      rows += 1;
      const column = layout.names[cells.length];
      problems.push({ ...brokenQuotes(broken), where: { row, ...(column !== undefined && { column }) } });
      continue;
    }
    if (cells.every((cell) => cell.trim() === '')) continue;
    rows += 1;
    const reading = readReportRow(cells, layout, catalogue, profile);
    problems.push(...addRow(reading.problems, row));
    if (reading.id === null) continue;
    if (seen.has(reading.id)) {
      problems.push({ code: 'doubled-data-point', where: { row, column: 'data_point' }, found: reading.id });
      continue;
    }
    if (reading.problems.length > 0) continue;
    seen.add(reading.id);
    subject ??= readSubject(cells, layout);
    notices.push(...addRow(reading.notices, row));
    if (reading.decimalComma) decimalComma ??= addRow([reading.decimalComma], row)[0];
    if (reading.answer) answers.set(reading.id, reading.answer);
  }
  if (decimalComma) notices.push(decimalComma);
  return { ...NOTHING, ...subject, answers, missingFields: layout.missing, problems, notices, rows };
}

const NOTHING: ReportReading = {
  answers: new Map(),
  missingFields: new Set(),
  city: '',
  country: '',
  period: null,
  problems: [],
  notices: [],
  rows: 0,
};

function readSubject(cells: readonly string[], layout: ReportLayout) {
  const period = readYear(getText(cells, layout, 'period'));
  return {
    city: getText(cells, layout, 'city').trim(),
    country: getText(cells, layout, 'country').trim(),
    period: 'value' in period ? period.value : null,
  };
}
