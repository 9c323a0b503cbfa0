// One row of a maturity report → the answer it states, or everything that is wrong with it. Pure and by itself, so that
// a file of any length can be read row by row.
import { ANSWER_STATUSES, QUALITY_GRADES, type Answer, type QualityGrade } from '../assessment/answer';
import type { Profile } from '../assessment/profile';
import { findEntry, type Catalogue } from '../catalogue/catalogue';
import type { DataPointId, Formula } from '../catalogue/kpi';
import type { Problem } from '../problem';
import { readNumber } from '../readNumber';
import type { DataPointStatus } from '../scoring/scoreDataPoint';
import { writeNumber } from '../writeNumber';
import { createInputs, type StatedNumbers } from './createInputs';
import { createWordReader, type Reading } from './createWordReader';
import { removeFormulaGuard } from './csvDialect';
import { findRowNotices } from './findRowNotices';
import type { ReportColumn } from './maturityReportColumns';
import type { ReportLayout } from './readReportHeader';

/** Problems and notices name the column; the caller knows the row. */
interface RowReading {
  /** Null: the catalogue does not know it. */
  id: DataPointId | null;
  /** Null: the row has problems, or says that nobody has answered. */
  answer: Answer | null;
  problems: Problem[];
  notices: Problem[];
  /** The first number that was read with a decimal comma, as a sample. */
  decimalComma: Problem | null;
}

const STATUSES: readonly DataPointStatus[] = [...ANSWER_STATUSES, 'unanswered'];

const readStatus = createWordReader(
  new Map<string, DataPointStatus>(STATUSES.map((status) => [status, status])),
  'unknown-status',
);

const readQuality = createWordReader(
  new Map<string, QualityGrade>(QUALITY_GRADES.map((grade) => [grade, grade])),
  'unknown-quality',
);

const readYesOrNoWord = createWordReader(
  new Map([
    ['true', 1],
    ['false', 0],
    ['yes', 1],
    ['no', 0],
    ['بله', 1],
    ['خیر', 0],
  ]),
  'not-yes-or-no',
);

/** What a cell may say, where that is a short list. */
const EXPECTED: Partial<Record<ReportColumn, string>> = { status: STATUSES.join(', ') };

/**
 * The numbers of all three digit sets are read. An empty status means unanswered. Refused, each with its column: more
 * cells than the header has, an unknown data point, status or quality, what is no number, year or yes and no, and
 * numbers beside a status other than reported.
 */
export function readReportRow(
  cells: readonly string[],
  layout: ReportLayout,
  catalogue: Catalogue,
  profile: Profile,
): RowReading {
  const reading: RowReading = { id: null, answer: null, problems: [], notices: [], decimalComma: null };
  // A comma too many moves every cell behind it: nothing in the row can be trusted.
  if (cells.length > layout.names.length) {
    const [found, expected] = [String(cells.length), String(layout.names.length)];
    reading.problems.push({ code: 'too-many-cells', where: {}, found, expected });
    return reading;
  }
  const dataPointCell = getCell(cells, layout, 'data_point');
  const entry = findEntry(catalogue, dataPointCell.trim());
  if (!entry) {
    refuse(reading, 'unknown-data-point', 'data_point', dataPointCell);
    return reading;
  }
  const { dataPoint } = entry;
  reading.id = dataPoint.id;
  const read = createCellReader(cells, layout, reading);
  const status = read('status', readStatus, undefined) ?? 'unanswered';
  const statusIsKnown = reading.problems.length === 0;
  const stated = readStatedNumbers(read, layout, dataPoint.formula, status);
  if (statusIsKnown && status !== 'reported') {
    for (const column of AMOUNT_COLUMNS)
      if (stated[column] !== null)
        refuse(reading, 'value-without-status', column, getCell(cells, layout, column));
  }
  const quality = read('quality', readQuality, null);
  const origin = getText(cells, layout, 'origin');
  const source = getText(cells, layout, 'source');
  const referenceYear = read('reference_year', readYear, null);
  const agency = getText(cells, layout, 'agency');
  const note = getText(cells, layout, 'note');
  if (reading.problems.length > 0 || status === 'unanswered') return reading;
  if (status !== 'reported') {
    reading.answer = { status, quality, origin, source, referenceYear, agency, note };
    return reading;
  }
  const inputs = createInputs(stated, dataPoint.formula, profile, layout.missing);
  // Written out: with the description spread into it, reading a row takes half as long again.
  reading.answer = { status, inputs, quality, origin, source, referenceYear, agency, note };
  reading.notices = findRowNotices(dataPoint, stated, inputs, profile);
  return reading;
}

type CellReader = <T, B>(column: ReportColumn, reader: (text: string) => Reading<T>, blank: B) => T | B;

/** Reads one cell after the other; what it has to refuse goes into the reading, and the cell counts as blank. */
function createCellReader(cells: readonly string[], layout: ReportLayout, reading: RowReading): CellReader {
  return (column, reader, blank) => {
    const text = getCell(cells, layout, column);
    if (text === '' || text.trim() === '') return blank;
    const result = reader(text);
    if ('problem' in result) {
      refuse(reading, result.problem, column, text);
      return blank;
    }
    const { value } = result;
    if (layout.decimalComma && typeof value === 'number' && text.includes(','))
      reading.decimalComma ??= createSample(column, text, value);
    return value;
  };
}

const AMOUNT_COLUMNS = ['numerator', 'denominator', 'value'] as const;

function readStatedNumbers(
  read: CellReader,
  layout: ReportLayout,
  formula: Formula,
  status: DataPointStatus,
): StatedNumbers {
  const readAmount = (text: string): Reading<number> => readNumber(text, layout);
  return {
    numerator: read('numerator', readAmount, null),
    denominator: read('denominator', readAmount, null),
    value: read('value', formula.kind === 'yes-no' ? readYesOrNo : readAmount, null),
    enteredDirectly: status === 'reported' && read('value_entered_directly', readYesOrNo, 0) === 1,
  };
}

function refuse({ problems }: RowReading, code: Problem['code'], column: ReportColumn, found: string): void {
  const expected = EXPECTED[column];
  problems.push({ code, where: { column }, found, ...(expected && { expected }) });
}

/** The cell as it stands there; empty where the row or the file lacks it. */
export function getCell(cells: readonly string[], { positions }: ReportLayout, column: ReportColumn): string {
  const position = positions[column];
  return position === undefined ? '' : (cells[position] ?? '');
}

/** A text exactly as it was written, without the guard of the Excel dialect. */
export function getText(cells: readonly string[], layout: ReportLayout, column: ReportColumn): string {
  const text = getCell(cells, layout, column);
  return layout.guarded ? removeFormulaGuard(text) : text;
}

function createSample(column: ReportColumn, found: string, value: number): Problem {
  return { code: 'read-with-decimal-comma', where: { column }, found, expected: writeNumber(value) };
}

/** 1–9999, as the city writes it, Gregorian or Solar Hijri. */
export function readYear(text: string): Reading<number> {
  const result = readNumber(text);
  const isYear =
    'value' in result && Number.isInteger(result.value) && result.value >= 1 && result.value <= 9999;
  return isYear ? result : { problem: 'not-a-year' };
}

/** Yes is 1, no is 0: as a number or as a word, in both languages. */
function readYesOrNo(text: string): Reading<number> {
  const result = readNumber(text);
  if (!('value' in result)) return readYesOrNoWord(text);
  return result.value === 0 || result.value === 1 ? result : { problem: 'not-yes-or-no' };
}
