// A table of named columns → CSV by RFC 4180: comma, quotes where needed, CRLF after every row, the last one included.
import { writeNumber } from '../writeNumber';
import { CSV_DIALECTS, type CsvDialect } from './csvDialect';

/** A column's name and how its cell comes from a row. A word is one of our own, never what a person has typed. */
export type Column<Row> = { name: string } & (
  { kind: 'text' | 'word'; get: (row: Row) => string } | { kind: 'number'; get: (row: Row) => number | null }
);

/** Always with the header; a number that is null becomes an empty cell. Numbers are plain, with a point, unrounded. */
export function writeTable<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  dialect: CsvDialect,
): string {
  const { byteOrderMark, writeText } = CSV_DIALECTS[dialect];
  const writeCell = (column: Column<Row>, row: Row): string => {
    if (column.kind === 'number') {
      const value = column.get(row);
      return value === null ? '' : writeNumber(value);
    }
    const text = column.get(row);
    return quote(column.kind === 'text' ? writeText(text) : text);
  };
  let table = `${byteOrderMark}${columns.map(({ name }) => quote(name)).join(',')}\r\n`;
  for (const row of rows) table += `${columns.map((column) => writeCell(column, row)).join(',')}\r\n`;
  return table;
}

/** Spaces at the ends are quoted too: some readers drop them otherwise. NUL would make the file unreadable for everyone. */
function quote(text: string): string {
  const printable = text.replaceAll('\0', '\ufffd');
  return /[",\r\n]|^\s|\s$/.test(printable) ? `"${printable.replaceAll('"', '""')}"` : printable;
}
