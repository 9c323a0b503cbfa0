// One record of a delimited text → its cells. Written here because Papa Parse takes every row after an unclosed quote for
// one cell and expects the same line break everywhere; here the damage ends with its line (a test compares the two).

export interface CsvRecord {
  cells: string[];
  /** Where the next record begins; the length of the text after the last one. */
  next: number;
  /** What stands from a quote on that is not closed properly; the cells before it are good. Null: all is well. */
  broken: string | null;
  /** The text ended within quotes: a caller that reads in pieces has to wait for more. */
  open: boolean;
}

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;

/**
 * Quotes count only at the beginning of a cell, as in RFC 4180; spaces between a closing quote and the delimiter are
 * dropped. Lines end with CRLF, LF or CR, mixed as they like. After broken quotes the next record begins in the next
 * line: one stray quote does not cost the rest of the file.
 *
 * For a text that comes in pieces: a record is complete when it is not open and `next` is before the end of the piece.
 */
export function readRecord(text: string, start: number, delimiter: string): CsvRecord {
  const delimiterCode = delimiter.charCodeAt(0);
  const cells: string[] = [];
  let at = start;
  for (;;) {
    if (text.charCodeAt(at) === QUOTE) {
      const closing = findClosingQuote(text, at);
      const end = closing === -1 ? -1 : skipSpaces(text, closing + 1);
      if (end === -1 || !endsCell(text, end, delimiterCode)) {
        const lineEnd = findCellEnd(text, at, LF);
        const next = lineEnd + lineBreakLength(text, lineEnd);
        return { cells, next, broken: text.slice(at, lineEnd), open: end === -1 };
      }
      const cell = text.slice(at + 1, closing);
      cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell);
      at = end;
    } else {
      const end = findCellEnd(text, at, delimiterCode);
      cells.push(text.slice(at, end));
      at = end;
    }
    if (text.charCodeAt(at) !== delimiterCode) break;
    at += 1;
  }
  return { cells, next: at + lineBreakLength(text, at), broken: null, open: false };
}

function findClosingQuote(text: string, opening: number): number {
  let at = opening;
  for (;;) {
    at = text.indexOf('"', at + 1);
    if (at === -1 || text.charCodeAt(at + 1) !== QUOTE) return at;
    at += 1;
  }
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}

function endsCell(text: string, at: number, delimiterCode: number): boolean {
  const code = text.charCodeAt(at);
  return at >= text.length || code === delimiterCode || code === LF || code === CR;
}

function findCellEnd(text: string, from: number, delimiterCode: number): number {
  let at = from;
  while (!endsCell(text, at, delimiterCode)) at += 1;
  return at;
}

function lineBreakLength(text: string, at: number): number {
  if (at >= text.length) return 0;
  return text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
}
