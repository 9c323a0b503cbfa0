// A table of named columns → CSV by RFC 4180: comma, quotes where needed, CRLF after every row, the last one included.
import { writeNumber } from '../writeNumber';
import { CSV_DIALECTS, type CsvDialect } from './csvDialect';

/** A column's name and how its cell comes from a row. A word is one of our own, never what a person has typed. */
export type Column<Row> = {
  name: string;
  /**
   * The part of the row (an object or a plain value) that alone says what stands in the cell. Where many rows have the
   * same (the city, the data point, the status), its cells are written only once: most of a report are such cells.
   */
  of?: (row: Row) => unknown;
} & (
  { kind: 'text' | 'word'; get: (row: Row) => string } | { kind: 'number'; get: (row: Row) => number | null }
);

interface TableWriter<Row> {
  /** The first line, behind the byte order mark of the dialect. */
  header: string;
  writeRows: (rows: Iterable<Row>) => string;
}

/** Always with the header; a number that is null becomes an empty cell. Numbers are plain, with a point, unrounded. */
export function writeTable<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  dialect: CsvDialect,
): string {
  const { header, writeRows } = createTableWriter(columns, dialect);
  return header + writeRows(rows);
}

/** A CSV text and what has to be found in it when it is read back. */
export interface CountedTable {
  text: string;
  columns: number;
  /** Without the header. */
  rows: number;
}

/** As {@link writeTable}, for whoever reads it back before it is handed out. */
export function writeCountedTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  dialect: CsvDialect,
): CountedTable {
  return { text: writeTable(columns, rows, dialect), columns: columns.length, rows: rows.length };
}

/**
 * For a table that is written in parts: the header once, then rows as often as there are some. Texts pass through `encode`,
 * cells that come again only once; numbers, commas and line ends are ASCII and do not.
 */
export function createTableWriter<Row>(
  columns: readonly Column<Row>[],
  dialect: CsvDialect,
  encode: (text: string) => string = (text) => text,
): TableWriter<Row> {
  const { byteOrderMark, writeText } = CSV_DIALECTS[dialect];
  const groups = groupColumns(columns);
  const writers = groups.map((group, index) =>
    createGroupWriter(group, writeText, encode, index < groups.length - 1 ? ',' : '\r\n'),
  );
  return {
    header: encode(`${byteOrderMark}${columns.map(({ name }) => quote(name)).join(',')}\r\n`),
    writeRows: (rows) => {
      let text = '';
      for (const row of rows) {
        for (const toText of writers) text += toText(row);
      }
      return text;
    },
  };
}

/** Neighbours that come from the same part of the row stand in one group; a column without such a part stands alone. */
function groupColumns<Row>(columns: readonly Column<Row>[]): Column<Row>[][] {
  const groups: Column<Row>[][] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && column.of && last[0]?.of === column.of) last.push(column);
    else groups.push([column]);
  }
  return groups;
}

/** Cells that are kept; a table of thousands of cities is not. */
const MOST_PARTS = 1000;

type ToText<Row> = (row: Row) => string;

function createGroupWriter<Row>(
  columns: readonly Column<Row>[],
  writeText: (text: string) => string,
  encode: (text: string) => string,
  end: string,
): ToText<Row> {
  const cells = columns.map((column): ToText<Row> => {
    if (column.kind === 'number') {
      const { get } = column;
      return (row) => writeAmount(get(row));
    }
    const { kind, get } = column;
    return kind === 'text' ? (row) => encode(quote(writeText(get(row)))) : (row) => encode(quote(get(row)));
  });
  const [first = () => ''] = cells;
  const part = columns[0]?.of;
  if (!part) return (row) => first(row) + end;
  return keepWritten(part, (row) => cells.map((toCell) => toCell(row)).join(',') + end);
}

/** Most rows have the same part as the row before, or one of a few. */
function keepWritten<Row>(part: (row: Row) => unknown, toText: ToText<Row>): ToText<Row> {
  const written = new Map<unknown, string>();
  let before: unknown;
  let cells: string | undefined;
  return (row) => {
    const key = part(row);
    if (cells !== undefined && key === before) return cells;
    cells = written.get(key);
    if (cells === undefined) {
      cells = toText(row);
      if (written.size === MOST_PARTS) written.clear();
      written.set(key, cells);
    }
    before = key;
    return cells;
  };
}

function writeAmount(value: number | null): string {
  return value === null ? '' : writeNumber(value);
}

const NUMBER_SIGN = 35;

/**
 * Spaces at the ends are quoted too: some readers drop them otherwise, as they do a line that begins with # (a comment by
 * W3C's metadata). NUL would make the file unreadable for everyone.
 */
function quote(text: string): string {
  if (text === '') return text;
  const isComment = text.charCodeAt(0) === NUMBER_SIGN;
  if (!isComment && !/[",\r\n\0]/.test(text) && text.trim() === text) return text;
  const printable = text.replaceAll('\0', '\ufffd');
  const needsQuotes = isComment || /[",\r\n]/.test(printable) || printable.trim() !== printable;
  return needsQuotes ? `"${printable.replaceAll('"', '""')}"` : printable;
}
