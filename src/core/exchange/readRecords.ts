// The records of a delimited text, read by Papa Parse. Papa takes everything after an unclosed quote for one cell; here the
// damage ends with its line.
import Papa from 'papaparse';

export interface CsvRecord {
  cells: string[];
  /** What stands in the line from a quote on that is not closed properly; the cells before it are good. Null: all is well. */
  broken: string | null;
}

/** Characters read at first, and again after broken quotes; it doubles while all is well. */
const FIRST_SIZE = 256;

/** Characters read at once at most, so that a text of any length needs no more memory than this. */
const LARGEST_SIZE = 1 << 16;

/** A quote that is not closed within so many characters never is. */
const LONGEST_CELL = 1 << 20;

/** Enough for Papa to see which line break the file has. */
const SAMPLE = 65_536;

/**
 * By RFC 4180, with spaces allowed after a closing quote; quotes within an unquoted cell are plain text. Lines end with
 * CRLF, LF or CR, the same in the whole text: where they are mixed, rows run together or keep a CR in their last cell.
 *
 * The text may come in pieces, cut anywhere. Without a final line break it is read like one with it. Lazy: whoever wants
 * only the header pays only for that, and of a long text only the part that is being read is kept.
 */
export function* readRecords(text: string | Iterable<string>, delimiter: string): Generator<CsvRecord, void> {
  const pieces = (typeof text === 'string' ? [text] : text)[Symbol.iterator]();
  let rest = '';
  const readPiece = () => {
    const next = pieces.next();
    if (!next.done) rest += next.value;
    return !next.done;
  };
  for (let more = true; more && rest.length < SAMPLE;) more = readPiece();
  const lineBreak = findLineBreak(rest, delimiter);
  const readOn = () => {
    if (readPiece()) return true;
    if (rest !== '' && !rest.endsWith(lineBreak)) rest += lineBreak;
    return false;
  };
  const findLineEnd = (from: number) => {
    let at = rest.indexOf(lineBreak, from);
    for (let more = true; at === -1 && more;) {
      more = readOn();
      at = rest.indexOf(lineBreak, from);
    }
    return at === -1 ? rest.length : at;
  };
  // Papa.parse does the same for each piece with much ado, which takes four times as long for a file of many pieces.
  const parser = new Papa.Parser({ delimiter, newline: lineBreak });
  const parse = (end: number) => parser.parse(rest.slice(0, end), 0, false) as Papa.ParseResult<string[]>;

  /** Behind the last line that ends within so many characters; behind the first line where it is longer. */
  const findPieceEnd = (size: number) => {
    const within = rest.lastIndexOf(lineBreak, size);
    return Math.min((within === -1 ? findLineEnd(0) : within) + lineBreak.length, rest.length);
  };

  // In sizes that grow: parsing the whole rest again after each broken line would take quadratic time.
  let size = FIRST_SIZE;
  for (;;) {
    const end = findPieceEnd(size);
    if (end === 0) return;
    const { data, errors } = parse(end);
    const [error] = errors;
    if (!error) {
      // What Papa reads after the last line break is no record.
      for (let index = 0; index < data.length - 1; index += 1)
        yield { cells: data[index] ?? [], broken: null };
      rest = rest.slice(end);
      size = Math.min(2 * size, LARGEST_SIZE);
    } else if (error.code !== 'MissingQuotes' || size > LONGEST_CELL || (end === rest.length && !readOn())) {
      // Papa's index: from the beginning of the piece, just behind the quote that opens the broken cell.
      const quote = (error.index ?? 1) - 1;
      const good = parse(quote).data;
      const cells = good.pop()?.slice(0, -1) ?? [];
      for (const before of good) yield { cells: before, broken: null };
      const lineEnd = findLineEnd(quote);
      yield { cells, broken: rest.slice(quote, lineEnd) };
      rest = rest.slice(lineEnd + lineBreak.length);
      size = FIRST_SIZE;
    } else {
      // The quote may be closed behind this piece: the same again, but longer.
      size *= 2;
      for (let more = true; more && rest.length < size;) more = readOn();
    }
  }
}

function findLineBreak(text: string, delimiter: string) {
  const { linebreak } = Papa.parse(text.slice(0, SAMPLE), { delimiter, preview: 1 }).meta;
  return linebreak as '\r\n' | '\n' | '\r';
}
