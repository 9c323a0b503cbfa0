// A workbook as it is meant: sheets of rows of cells, before anything is written.

export interface Workbook {
  /** What the file is, for the properties of the document. */
  title: string;
  /** A font that the reader's computer is sure to have. */
  font: string;
  rightToLeft: boolean;
  sheets: readonly Sheet[];
}

export interface Sheet {
  /** At most 31 characters, none of []:*?/\ */
  name: string;
  /** In characters. */
  columnWidths: readonly number[];
  rows: readonly Row[];
  /** The row that names the columns, counted from 0: it stays in sight, is printed on every page, and has filters. */
  headerRow?: number;
  /** So many columns at the beginning stay in sight. */
  frozenColumns?: number;
  landscape?: boolean;
  /** So many pages stand side by side when it is printed, each with the columns that stay in sight; 1 if not said. */
  pagesWide?: number;
  /** At the foot of every printed page. */
  footer: string;
}

export interface Row {
  cells: readonly Cell[];
  /** In points; without it, it is estimated by the texts. */
  height?: number;
}

/** Null: an empty cell, without style. */
export type Cell = TextCell | NumberCell | DateCell | null;

export interface TextCell {
  text: string;
  /** A web address that a click opens. */
  link?: string;
  /** So many columns are one cell; those behind it are null. */
  across?: number;
  style?: CellStyle;
}

export interface NumberCell {
  number: number;
  /** A number format of Excel's; the number itself is never rounded. */
  format?: string;
  style?: CellStyle;
}

/** A day, ISO 8601, from 1900-03-01 on: before it Excel counts a day that never was. */
interface DateCell {
  date: string;
  style?: CellStyle;
}

export interface CellStyle {
  bold?: true;
  /** In points. */
  size?: number;
  /** #rrggbb, for letters and behind them. */
  colour?: string;
  fill?: string;
  wrap?: true;
  align?: 'left' | 'center' | 'right';
  /** Away from the edge that it is aligned to. */
  indented?: true;
  underlined?: true;
  /** A line below. */
  ruled?: true;
  /** For codes and sentences; what somebody has typed finds its own. */
  direction?: 'ltr' | 'rtl';
}
