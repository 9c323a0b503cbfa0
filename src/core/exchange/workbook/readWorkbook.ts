// Reads back what writeWorkbook writes, to compare it with what was meant; it is no reader for the workbooks of others.
import { strFromU8, unzipSync } from 'fflate';
import type { Cell, Workbook } from './sheet';
import { nameCell } from './writeSheet';
import { cleanCellText, readCellText } from './xmlText';

interface ReadSheet {
  name: string;
  /** By their place ("A1"); empty cells are left out. */
  values: ReadonlyMap<string, string | number>;
}

/** The sheets in their order. A part that is missing reads as empty; bytes that are no zip throw. */
export function readWorkbook(bytes: Uint8Array): ReadSheet[] {
  const files = unzipSync(bytes);
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const names = [...textOf('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(
    ([, name = '']) => name,
  );
  return names.map((name, index) => ({
    name: readCellText(name),
    values: readCells(textOf(`xl/worksheets/sheet${index + 1}.xml`)),
  }));
}

/** Whether the bytes hold exactly the sheets, texts and numbers that were meant. */
export function isWorkbookOf({ sheets }: Workbook, bytes: Uint8Array): boolean {
  const read = readWorkbook(bytes);
  return (
    read.length === sheets.length &&
    sheets.every(({ name, rows }, index) => {
      const meant = new Map(
        rows.flatMap(({ cells }, row) =>
          cells.flatMap((cell, column) => {
            const value = valueOf(cell);
            return value === '' ? [] : [[nameCell(row, column), value] as const];
          }),
        ),
      );
      const found = read[index];
      return (
        found?.name === name &&
        found.values.size === meant.size &&
        [...meant].every(([place, value]) => found.values.get(place) === value)
      );
    })
  );
}

const CELL =
  /<c r="([A-Z]+\d+)" s="\d+"(?:><v>([^<]*)<\/v>| t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t><\/is>)<\/c>/g;

function readCells(xml: string): Map<string, string | number> {
  const values = new Map<string, string | number>();
  for (const [, place = '', number, text] of xml.matchAll(CELL)) {
    values.set(place, number === undefined ? readCellText(text ?? '') : Number(number));
  }
  return values;
}

const DAY_MS = 86_400_000;

function valueOf(cell: Cell): string | number {
  if (!cell) return '';
  if ('number' in cell) return cell.number;
  if ('text' in cell) return cleanCellText(cell.text);
  return (Date.parse(cell.date) - Date.UTC(1899, 11, 30)) / DAY_MS;
}
