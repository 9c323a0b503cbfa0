// Reads back a table that was just written, before it is handed out.
import { readRecords } from './readRecords';
import type { CountedTable } from './writeTable';

/** The cells of the rows below the header; undefined where a row, the header included, is broken or has another number of cells. */
export function readWholeTable({
  text,
  columns,
}: Pick<CountedTable, 'text' | 'columns'>): string[][] | undefined {
  const records = [...readRecords(text, ',')];
  const isWhole = records.every(({ cells, broken }) => !broken && cells.length === columns);
  return isWhole ? records.slice(1).map(({ cells }) => cells) : undefined;
}
