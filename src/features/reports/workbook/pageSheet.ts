// What the two sheets that are read like a page have in common: lines across its whole width, as high as their text.
import type { Cell, Row, TextCell } from '../../../core/exchange/workbook/sheet';
import type { Text } from '../../../i18n/createText';
import { heading } from './looks';

/** In characters. */
export const PAGE_WIDTHS = [34, 18, 18, 18, 18, 22];
const ACROSS = PAGE_WIDTHS.length;
/** Prose has narrower letters than the digits that widths are counted in; room is left for other fonts. */
const CHARACTERS_IN_LINE = PAGE_WIDTHS.reduce((sum, width) => sum + width, 0) * 0.9;
const LINE_POINTS = { en: 15.5, fa: 18 };

export const gap: Row = { cells: [] };

export const headingRow = (text: string): Row => ({ cells: [heading(text)], height: 24 });

/** Joined cells have no height of their own in any program: it is counted by the characters. */
export function sentenceRow(sentence: string, { language, direction }: Text): Row {
  const lines = Math.ceil(sentence.length / CHARACTERS_IN_LINE);
  return {
    cells: across({ text: sentence, style: { wrap: true, direction } }, ACROSS),
    height: lines * LINE_POINTS[language],
  };
}

/** What something is, and behind it how it is. */
export function factRow(label: string, value: string, { direction }: Text): Row {
  const name: TextCell = { text: label, style: { bold: true } };
  return { cells: [name, ...across({ text: value, style: { wrap: true, direction } }, ACROSS - 1)] };
}

/** One cell over several columns. */
function across(cell: TextCell, columns: number): Cell[] {
  return [{ ...cell, across: columns }, ...Array<Cell>(columns - 1).fill(null)];
}
