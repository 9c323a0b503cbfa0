// One sheet as XML: its view, widths, cells, filters, links, and how it is printed.
import type { StyleTable } from './createStyleTable';
import { estimateHeight } from './estimateHeight';
import type { Cell, Row, Sheet } from './sheet';
import { cleanCellText, escapeCellText, escapeXml } from './xmlText';

interface WrittenSheet {
  xml: string;
  /** The addresses that cells link to, by the id of their relationship. */
  links: ReadonlyMap<string, string>;
}

/** Excel refuses longer ones. */
const LONGEST_LINK = 2000;
const DAY_MS = 86_400_000;

/** The order of the elements is that of the standard; programs refuse another one. */
export function writeSheet(
  sheet: Sheet,
  styles: StyleTable,
  rightToLeft: boolean,
  isFirst: boolean,
): WrittenSheet {
  const { columnWidths, rows, headerRow, landscape, pagesWide = 1, footer } = sheet;
  const links = new Map<string, string>();
  const linked: string[] = [];
  const merged: string[] = [];
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (!cell || !('text' in cell)) return;
      const place = nameCell(row, column);
      if (cell.across !== undefined)
        merged.push(`<mergeCell ref="${place}:${nameCell(row, column + cell.across - 1)}"/>`);
      const address = cell.link === undefined ? undefined : cleanLink(cell.link);
      if (address === undefined) return;
      const id = `rId${links.size + 1}`;
      links.set(id, address);
      linked.push(`<hyperlink ref="${place}" r:id="${id}"/>`);
    });
  });
  const range = `${nameCell(headerRow ?? 0, 0)}:${nameCell(rows.length - 1, columnWidths.length - 1)}`;
  const xml = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ',
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}`,
    `${rightToLeft ? ' rightToLeft="1"' : ''}>${writePane(sheet)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columnWidths.map(writeWidth).join('')}</cols>`,
    `<sheetData>${rows.map((row, index) => writeRow(row, index, sheet, styles)).join('')}</sheetData>`,
    headerRow === undefined ? '' : `<autoFilter ref="${range}"/>`,
    writeAll('mergeCells', merged, ` count="${merged.length}"`),
    writeAll('hyperlinks', linked),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="${pagesWide}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escapeXml(`&L${cleanFooter(footer)}&R&P / &N`)}</oddFooter></headerFooter>`,
    '</worksheet>',
  ].join('');
  return { xml, links };
}

/** "A1" for the first row and column, both counted from 0. */
export function nameCell(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters + String(row + 1);
}

/** An estimated height is no custom one: programs may find a better one when the row changes. */
function writeRow(row: Row, place: number, { columnWidths }: Sheet, styles: StyleTable): string {
  const { cells, height } = row;
  const estimated = height === undefined ? estimateHeight(row, columnWidths) : undefined;
  const size =
    height !== undefined
      ? ` ht="${height}" customHeight="1"`
      : estimated === undefined
        ? ''
        : ` ht="${estimated}"`;
  const written = cells.map((cell, column) => (cell ? writeCell(cell, nameCell(place, column), styles) : ''));
  return `<row r="${place + 1}"${size}>${written.join('')}</row>`;
}

const DATE_FORMAT = 'yyyy\\-mm\\-dd';

/** A text is written as text, whatever it begins with: nothing that a person has typed is ever a formula. */
function writeCell(cell: NonNullable<Cell>, place: string, styles: StyleTable): string {
  if ('number' in cell) {
    const style = styles.find(cell.style, cell.format);
    return `<c r="${place}" s="${style}"><v>${cell.number}</v></c>`;
  }
  if ('date' in cell) {
    const days = (Date.parse(cell.date) - Date.UTC(1899, 11, 30)) / DAY_MS;
    return `<c r="${place}" s="${styles.find(cell.style, DATE_FORMAT)}"><v>${days}</v></c>`;
  }
  const text = cleanCellText(cell.text);
  const style = styles.find(cell.style, undefined);
  if (text === '') return `<c r="${place}" s="${style}"/>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is></c>`;
}

function writePane({ headerRow, frozenColumns = 0 }: Sheet): string {
  if (headerRow === undefined) return '';
  const corner = nameCell(headerRow + 1, frozenColumns);
  const [columns, pane] =
    frozenColumns > 0 ? [`xSplit="${frozenColumns}" `, 'bottomRight'] : ['', 'bottomLeft'];
  return `<pane ${columns}ySplit="${headerRow + 1}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`;
}

function writeWidth(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function writeAll(name: string, items: readonly string[], attributes = ''): string {
  return items.length === 0 ? '' : `<${name}${attributes}>${items.join('')}</${name}>`;
}

/** Undefined for what no program would open: it stays text. */
function cleanLink(link: string): string | undefined {
  if (!/^https?:\/\//.test(link) || link.length > LONGEST_LINK) return undefined;
  return cleanCellText(link)
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent);
}

/** & begins a command there; a line of 255 characters is the most. */
function cleanFooter(text: string): string {
  return cleanCellText(text).slice(0, 100).replaceAll('&', '&&');
}
