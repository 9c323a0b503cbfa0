// A workbook → XLSX (ECMA-376, SpreadsheetML): a zip of a few XML files.
import { strToU8, zipSync } from 'fflate';
import { createStyleTable } from './createStyleTable';
import type { Sheet, Workbook } from './sheet';
import { nameCell, writeSheet } from './writeSheet';
import { cleanCellText, escapeXml } from './xmlText';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The first day that zip knows: the same content gives the same bytes whenever it is written. */
const FIRST_DAY = new Date(1980, 0, 1);

/**
 * Written by our own code: a library that packs its zip in a worker of its own making waits forever in a page that allows
 * only its own scripts. Refused (thrown, it would be our fault): a sheet name that Excel refuses, or one that comes twice.
 */
export function writeWorkbook(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const { sheets, rightToLeft, title, font } = workbook;
  checkNames(sheets);
  const styles = createStyleTable(font);
  const files: Record<string, string> = {
    '[Content_Types].xml': writeContentTypes(sheets),
    '_rels/.rels': writeRelationships([
      ['rId1', `${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': writeProperties(title),
    'xl/workbook.xml': writeSheetList(sheets),
    'xl/_rels/workbook.xml.rels': writeRelationships([
      ...sheets.map((_, index) => sheetRelationship(index)),
      [`rId${sheets.length + 1}`, `${OFFICE}/relationships/styles`, 'styles.xml'],
    ]),
  };
  sheets.forEach((sheet, index) => {
    const { xml, links } = writeSheet(sheet, styles, rightToLeft, index === 0);
    files[`xl/worksheets/sheet${index + 1}.xml`] = xml;
    if (links.size === 0) return;
    const relationships = [...links].map(
      ([id, address]) => [id, `${OFFICE}/relationships/hyperlink`, address, 'External'] as const,
    );
    files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = writeRelationships(relationships);
  });
  files['xl/styles.xml'] = styles.write();
  const packed = Object.entries(files).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(packed), { mtime: FIRST_DAY });
}

function checkNames(sheets: readonly Sheet[]): void {
  const names = sheets.map(({ name }) => name);
  const wrong = names.find((name) => !/^[^[\]:*?/\\']{1,31}$/.test(name));
  if (wrong !== undefined) throw new Error(`Not the name of a sheet: ${wrong}`);
  if (new Set(names).size !== names.length) throw new Error('Two sheets have one name');
}

type Relationship = readonly [id: string, type: string, target: string, mode?: 'External'];

function sheetRelationship(index: number): Relationship {
  return [`rId${index + 1}`, `${OFFICE}/relationships/worksheet`, `worksheets/sheet${index + 1}.xml`];
}

function writeRelationships(relationships: readonly Relationship[]): string {
  const written = relationships.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

function writeContentTypes(sheets: readonly Sheet[]): string {
  const parts = [
    ['/xl/workbook.xml', `${CONTENT}.sheet.main+xml`],
    ['/xl/styles.xml', `${CONTENT}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${CONTENT}.worksheet+xml`]),
  ];
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    parts.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('') +
    '</Types>'
  );
}

function writeProperties(title: string): string {
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeXml(cleanCellText(title))}</dc:title><dc:creator>Sanjeh</dc:creator></cp:coreProperties>`
  );
}

/** With the names that a program gives to filters and to the rows printed on every page. */
function writeSheetList(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap(({ name, headerRow, frozenColumns = 0, rows, columnWidths }, index) => {
    if (headerRow === undefined) return [];
    const quoted = escapeXml(`'${name}'`);
    const [first, last] = [nameCell(headerRow, 0), nameCell(rows.length - 1, columnWidths.length - 1)];
    const columns = frozenColumns > 0 ? `${quoted}!$A:$${nameCell(0, frozenColumns - 1).slice(0, -1)},` : '';
    const pin = (place: string) => place.replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}!${pin(first)}:${pin(last)}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${columns}${quoted}!$${headerRow + 1}:$${headerRow + 1}</definedName>`,
    ];
  });
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">` +
    '<bookViews><workbookView activeTab="0"/></bookViews>' +
    `<sheets>${entries.join('')}</sheets>` +
    (names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '') +
    '</workbook>'
  );
}
