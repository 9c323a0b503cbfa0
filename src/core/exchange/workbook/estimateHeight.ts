// How high a row has to be for its texts: not every program finds out by itself when it opens a file.
import type { Cell, Row } from './sheet';
import { cleanCellText } from './xmlText';

/** Of a line of letters of the usual size, in points. */
const LINE = 15.5;
/** Bold letters are wider. */
const BOLD = 0.9;
/** The most that a program takes is 409. */
const MOST_LINES = 26;

/** Undefined: one line is enough. Letters are taken to be as wide as digits, which is what widths are counted in. */
export function estimateHeight({ cells }: Row, widths: readonly number[]): number | undefined {
  const lines = cells.map((cell, column) => countLines(cell, widths[column] ?? 0));
  const most = Math.min(MOST_LINES, Math.max(1, ...lines));
  return most > 1 ? most * LINE : undefined;
}

function countLines(cell: Cell, width: number): number {
  if (!cell || !('text' in cell) || !cell.style?.wrap || cell.across !== undefined) return 1;
  const letters = Math.max(1, width * (cell.style.bold ? BOLD : 1));
  const lines = cleanCellText(cell.text).split('\n');
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
}
