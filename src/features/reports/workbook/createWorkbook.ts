// The workbook: summary, data points, groups, evidence, findings, targets and method, in the language of the screen.
import type { Cell, Sheet, TextCell, Workbook } from '../../../core/exchange/workbook/sheet';
import { describeAbout } from '../../../i18n/describeAbout';
import { createDataPointSheet } from './dataPointSheet';
import { createEvidenceSheet } from './evidenceSheet';
import { createFindingSheet } from './findingSheet';
import { createGroupSheet } from './groupSheet';
import { createLocalSheet } from './localSheet';
import { createMethodSheet } from './methodSheet';
import { createSummarySheet } from './summarySheet';
import { createTargetSheet } from './targetSheet';
import type { WorkbookSource } from './workbookSource';

/** Fonts that a computer with a spreadsheet has; the first has no Persian letters of its own. */
const FONTS = { en: 'Calibri', fa: 'Tahoma' };

/** The sheet of the data points is the second. */
export function createWorkbook(source: WorkbookSource): Workbook {
  const { assessment, text } = source;
  const sheets = [
    createSummarySheet(source),
    createDataPointSheet(source),
    createGroupSheet(source),
    createEvidenceSheet(source),
    createFindingSheet(source),
    ...(assessment.localKpis.length > 0 ? [createLocalSheet(source)] : []),
    createTargetSheet(source),
    createMethodSheet(source),
  ];
  return {
    title: describeAbout(assessment.about, text, 'both'),
    font: FONTS[text.language],
    rightToLeft: text.direction === 'rtl',
    sheets: sheets.map((sheet) =>
      changeTexts(sheet, text.direction === 'rtl' ? orderForSheet : removeIsolates),
    ),
  };
}

function changeTexts(sheet: Sheet, change: (cell: TextCell) => string): Sheet {
  const changed = (cell: Cell): Cell => (cell && 'text' in cell ? { ...cell, text: change(cell) } : cell);
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(changed) })) };
}

/** Where lines run from left to right anyway, the signs around inserted values are not needed, and some programs show them. */
function removeIsolates({ text }: TextCell): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

const RIGHT_TO_LEFT = '\u200f';
const LETTER_AT_START = /^(?=\p{L})\p{Script=Arabic}/u;
const LETTER_AT_END = /(?=\p{L})\p{Script=Arabic}$/u;

/**
 * Not every program obeys the direction that a cell names. So a sentence carries it itself: signs are left only around what
 * has Latin letters or a percent sign, and where it does not begin or end with a letter of its own script it gets a mark.
 */
function orderForSheet({ text, style }: TextCell): string {
  if (style?.direction !== 'rtl' || text === '') return text;
  let plain = text;
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(/\u2068([^\u2066-\u2069A-Za-z٪]*)\u2069/g, '$1');
  }
  const first = LETTER_AT_START.test(plain) ? '' : RIGHT_TO_LEFT;
  return first + plain + (LETTER_AT_END.test(plain) ? '' : RIGHT_TO_LEFT);
}
