// The header of a maturity report → which column stands where, and how the cells below it are written.
import type { Problem } from '../problem';
import {
  ANSWER_COLUMNS,
  REPORT_COLUMNS,
  type AnswerColumn,
  type ReportColumn,
} from './maturityReportColumns';
import { readRecords, type CsvRecord } from './readRecords';

/** What has to be known to read a row by itself. */
export interface ReportLayout {
  delimiter: string;
  /** Semicolons separate where the comma is the decimal sign. */
  decimalComma: boolean;
  /** Text cells carry the formula guard of the Excel dialect. */
  guarded: boolean;
  positions: Readonly<Partial<Record<ReportColumn, number>>>;
  /** Every header cell as it stands there, known or not. */
  names: readonly string[];
  /** Answer columns that the file lacks: what it says nothing about. */
  missing: ReadonlySet<AnswerColumn>;
}

interface HeaderReading {
  /** Undefined: the file is refused; the problems say why. */
  layout: ReportLayout | undefined;
  problems: Problem[];
  notices: Problem[];
  /** The spreadsheet row of the header: 1, unless blank rows stand above it. */
  row: number;
}

/** Comma is the usual one. */
const OTHER_DELIMITERS = [';', '\t'] as const;

const KNOWN = new Map<string, ReportColumn>(REPORT_COLUMNS.map(({ name }) => [name, name]));

/** A table without data points and with fewer known columns than this is not one of ours with a column lost. */
const FEW_COLUMNS = 5;

/** Without these no answer can be read. */
const NEEDED_COLUMNS: readonly ReportColumn[] = ['data_point', 'status'];

/**
 * Names in any case and order; unknown columns are left aside. The delimiter is the one that gives the most known names.
 * Refused: another table, a report without data_point or status, a column that stands there twice, broken quotes.
 */
export function readReportHeader(text: string, guarded: boolean): HeaderReading {
  const { delimiter, record, row, known } = findHeader(text);
  const { cells: names, broken } = record;
  const problems = broken === null ? findColumnProblems(known) : [brokenQuotes(broken)];
  const refused = problems.length > 0;
  const positions: ReportLayout['positions'] = Object.fromEntries(known);
  const missing = ANSWER_COLUMNS.filter((column) => positions[column] === undefined);
  const notices = missing.map((column): Problem => ({
    code: 'missing-column',
    where: { column },
    expected: column,
  }));
  if (delimiter === ';') notices.push({ code: 'read-with-semicolons', where: {} });

  const decimalComma = delimiter === ';';
  const layout = { delimiter, decimalComma, guarded, positions, names, missing: new Set(missing) };
  return {
    layout: refused ? undefined : layout,
    problems: addRow(problems, row),
    notices: refused ? [] : addRow(notices, row),
    row,
  };
}

/** Says in which spreadsheet row the problems are. */
export function addRow(problems: readonly Problem[], row: number): Problem[] {
  return problems.map((problem) => ({ ...problem, where: { row, ...problem.where } }));
}

export function brokenQuotes(found: string): Problem {
  return { code: 'broken-quotes', where: {}, found };
}

function findHeader(text: string) {
  const readWith = (delimiter: string) => {
    const { record, row } = readFirstRecord(text, delimiter);
    return { delimiter, record, row, known: findKnownColumns(record.cells) };
  };
  return OTHER_DELIMITERS.map(readWith).reduce(
    (best, other) => (other.known.length > best.known.length ? other : best),
    readWith(','),
  );
}

/** The first that is not blank; a row of nothing but delimiters, of whichever kind, is. */
function readFirstRecord(text: string, delimiter: string): { record: CsvRecord; row: number } {
  let row = 1;
  for (const record of readRecords(text, delimiter)) {
    if (record.broken !== null || record.cells.some((cell) => /[^\s,;"]/.test(cell))) return { record, row };
    row += 1;
  }
  return { record: { cells: [], broken: null }, row: 1 };
}

function findKnownColumns(names: readonly string[]): [ReportColumn, number][] {
  return names.flatMap((name, position): [ReportColumn, number][] => {
    const column = KNOWN.get(name.trim().toLowerCase());
    return column ? [[column, position]] : [];
  });
}

function findColumnProblems(known: readonly [ReportColumn, number][]): Problem[] {
  const columns = known.map(([column]) => column);
  const few = new Set(columns).size < FEW_COLUMNS;
  if (few && !columns.includes('data_point'))
    return [{ code: 'not-a-report', where: {}, expected: 'data_point' }];
  const missing = NEEDED_COLUMNS.filter((column) => !columns.includes(column));
  const doubled = new Set(columns.filter((column, index) => columns.indexOf(column) !== index));
  return [
    ...missing.map((column): Problem => ({ code: 'missing-column', where: { column }, expected: column })),
    ...[...doubled].map((column): Problem => ({ code: 'doubled-column', where: { column }, found: column })),
  ];
}
