// A sheet that is one table: a header that stays in sight, a row for each thing, and words where there is nothing.
import type { Cell, Sheet } from '../../../core/exchange/workbook/sheet';
import { describeAbout } from '../../../i18n/describeAbout';
import { header, said } from './looks';
import type { WorkbookSource } from './workbookSource';

export interface SheetColumn<Row> {
  title: string;
  /** In characters. */
  width: number;
  cell: (row: Row) => Cell;
}

interface TableSheet<Row> {
  name: string;
  columns: readonly SheetColumn<Row>[];
  rows: readonly Row[];
  /** Said where there are no rows. */
  nothing?: string;
  frozenColumns?: number;
  pagesWide?: number;
}

export function createTableSheet<Row>(
  { name, columns, rows, nothing, frozenColumns, pagesWide }: TableSheet<Row>,
  { assessment, text }: WorkbookSource,
): Sheet {
  const written = rows.map((row) => ({ cells: columns.map(({ cell }) => cell(row)) }));
  const isEmpty = rows.length === 0 && nothing !== undefined;
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    rows: [
      { cells: columns.map((column) => header(column.title)) },
      ...(isEmpty ? [{ cells: [said(nothing, text)] }] : written),
    ],
    headerRow: 0,
    ...(frozenColumns !== undefined && { frozenColumns }),
    landscape: true,
    ...(pagesWide !== undefined && { pagesWide }),
    footer: `${describeAbout(assessment.about, text)} · ${name}`,
  };
}
