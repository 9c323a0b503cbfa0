// A table of answers of many cities and periods → one assessment after the other, in memory for one of them only.
import type { Catalogue } from '../catalogue/catalogue';
import type { Problem } from '../problem';
import { collectAnswers, type AnswersEvent } from './collectAnswers';
import type { Share } from './createShare';
import type { AnswerColumn, ReportColumn } from './maturityReportColumns';
import { addRow, readReportHeader, type ReportLayout } from './readReportHeader';
import { readRecords } from './readRecords';

/** Beside data_point and status, which every report has to have. */
const NEEDED_COLUMNS = ['city', 'period'] as const satisfies readonly ReportColumn[];

/** A table of answers has no such column: there a value without numerator and denominator is one entered directly. */
const UNUSUAL_COLUMN: AnswerColumn = 'value_entered_directly';

/** Characters in which the header has to be found. */
const START = 65_536;

/**
 * Reads the columns of a maturity report as far as they say what was answered; a maturity report is a table of answers
 * too. The text may be cut anywhere. Refused as a whole: what {@link readReportHeader} refuses, and a table without city
 * or period. Rows that are refused are told, and the others read.
 *
 * The rows of one city and period stand together: what the share remembers of the cities before is all that grows.
 */
export function* readAnswersCsv(
  pieces: Iterable<string>,
  fromSpreadsheet: boolean,
  catalogue: Catalogue,
  share: Share,
): Generator<AnswersEvent, void> {
  const { start, whole } = splitStart(pieces[Symbol.iterator]());
  const header = readReportHeader(start, fromSpreadsheet);
  const { layout } = header;
  const problems = [...header.problems, ...(layout ? findMissingColumns(layout, header.row) : [])];
  for (const problem of problems) yield { kind: 'problem', problem };
  if (!layout || problems.length > 0) return;
  for (const notice of header.notices)
    if (notice.where.column !== UNUSUAL_COLUMN) yield { kind: 'notice', problem: notice };

  const collector = collectAnswers(layout, catalogue, share);
  let row = 0;
  for (const record of readRecords(whole, layout.delimiter)) {
    row += 1;
    if (row <= header.row) continue;
    // Most rows have nothing to tell.
    const events = collector.add(record, row);
    if (events.length > 0) yield* events;
  }
  yield* collector.end();
}

function splitStart(pieces: Iterator<string>): { start: string; whole: Iterable<string> } {
  let start = '';
  let next = pieces.next();
  for (; !next.done; next = pieces.next()) {
    start += next.value;
    if (start.length >= START) break;
  }
  function* readWhole() {
    yield start;
    for (next = pieces.next(); !next.done; next = pieces.next()) yield next.value;
  }
  return { start, whole: readWhole() };
}

function findMissingColumns({ positions }: ReportLayout, row: number): Problem[] {
  const missing = NEEDED_COLUMNS.filter((column) => positions[column] === undefined);
  return addRow(
    missing.map((column): Problem => ({ code: 'missing-column', where: { column }, expected: column })),
    row,
  );
}
