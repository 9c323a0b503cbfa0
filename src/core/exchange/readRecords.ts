// The records of a delimited text, read by Papa Parse. Papa takes everything after an unclosed quote for one cell; here the
// damage ends with its line.
import Papa from 'papaparse';

export interface CsvRecord {
  cells: string[];
  /** What stands in the line from a quote on that is not closed properly; the cells before it are good. Null: all is well. */
  broken: string | null;
}

/** Characters read at first, and again after broken quotes; it doubles while all is well. */
const FIRST_PIECE = 256;

/** Enough for Papa to see which line break the file has. */
const SAMPLE = 65_536;

/**
 * By RFC 4180, with spaces allowed after a closing quote; quotes within an unquoted cell are plain text. Lines end with
 * CRLF, LF or CR, the same in the whole text: where they are mixed, rows run together or keep a CR in their last cell.
 *
 * A text without a final line break is read like one with it. Lazy: whoever wants only the header pays only for that.
 */
export function* readRecords(text: string, delimiter: string): Generator<CsvRecord, void> {
  const lineBreak = findLineBreak(text, delimiter);
  const lines = text.endsWith(lineBreak) ? text : text + lineBreak;
  const findLineEnd = (from: number) => {
    const at = lines.indexOf(lineBreak, from);
    return at === -1 ? lines.length : at;
  };
  // Papa drops a byte order mark: it gets one of ours, so that its index fits and a cell can begin with one.
  const parse = (start: number, end: number) =>
    Papa.parse<string[]>(`\ufeff${lines.slice(start, end)}`, { delimiter, newline: lineBreak });

  // In pieces that grow: parsing the whole rest again after each broken line would take quadratic time.
  let size = FIRST_PIECE;
  for (let start = 0; start < text.length;) {
    const end = Math.min(findLineEnd(start + size) + lineBreak.length, lines.length);
    const { data, errors } = parse(start, end);
    const [error] = errors;
    size *= 2;
    if (!error) {
      // What Papa reads after the last line break is no record.
      for (const cells of data.slice(0, -1)) yield { cells, broken: null };
      start = end;
    } else if (error.code !== 'MissingQuotes' || end === lines.length) {
      // Papa's index: from the beginning of the piece, just behind the quote that opens the broken cell.
      const quote = start + (error.index ?? 1) - 1;
      const good = parse(start, quote).data;
      const cells = good.pop()?.slice(0, -1) ?? [];
      for (const before of good) yield { cells: before, broken: null };
      const lineEnd = findLineEnd(quote);
      yield { cells, broken: lines.slice(quote, lineEnd) };
      start = lineEnd + lineBreak.length;
      size = FIRST_PIECE;
    }
    // Otherwise the quote may be closed behind this piece: the same again, but longer.
  }
}

function findLineBreak(text: string, delimiter: string) {
  const { linebreak } = Papa.parse(text.slice(0, SAMPLE), { delimiter, preview: 1 }).meta;
  return linebreak as '\r\n' | '\n' | '\r';
}
