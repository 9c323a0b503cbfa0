// Bytes of a file that somebody chose → its text, in whichever encoding it was saved.
import type { Problem } from '../problem';

/** The part of the platform's TextDecoder that is used; the core is compiled without DOM types. */
declare const TextDecoder: new (
  encoding: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode: (bytes?: Uint8Array, options?: { stream?: boolean }) => string };

interface Decoded {
  /** The text stood after a byte order mark, or in the code page that only a spreadsheet still writes. */
  fromSpreadsheet: boolean;
  notices: Problem[];
}

type DecodedText = Decoded & { text: string };
type DecodedPieces = Decoded & { pieces: Iterable<string> };
type Refused = { problem: Problem };

/** Gives the bytes of a file from the beginning, cut anywhere behind the first four; a buffer may be used again. */
export type ReadBytes = () => Iterable<Uint8Array>;

/** The beginnings of files that are taken for a table by mistake: a zip (so also .xlsx), a PDF. */
const OTHER_FILES = [
  { start: 'PK\u0003\u0004', name: 'XLSX, ZIP' },
  { start: '%PDF', name: 'PDF' },
];

const BYTE_ORDER_MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * UTF-8, UTF-8 and UTF-16 with a byte order mark; what is none of these is read as windows-1256, Excel's "CSV" on a
 * Persian or Arabic computer, and told. Refused: an empty file; a zip, a PDF, anything with NUL; UTF-8 or UTF-16 by its
 * mark that is damaged.
 */
export function decodeText(file: string | Uint8Array): DecodedText | Refused {
  if (typeof file === 'string') return splitMark(file);
  const decoded = decodePieces(() => [file]);
  if ('problem' in decoded) return decoded;
  const { pieces, ...rest } = decoded;
  return { ...rest, text: [...pieces].join('') };
}

/**
 * The same for a file of any length, piece by piece: it is read once to see what it is, and again to decode it. Where the
 * platform can say faster whether bytes are UTF-8, it may.
 */
export function decodePieces(
  readBytes: ReadBytes,
  isUtf8: (bytes: Uint8Array) => boolean = canDecode,
): DecodedPieces | Refused {
  const [start = new Uint8Array()] = readBytes();
  const other = findOtherFile(start);
  if (other) return other;
  const mark = BYTE_ORDER_MARKS.find(({ bytes }) => bytes.every((byte, index) => start[index] === byte));
  const encoding = mark?.encoding ?? 'utf-8';
  const content = encoding === 'utf-8' ? examineUtf8(readBytes, isUtf8) : examineText(readBytes, encoding);
  if (content === 'blank') return refuse('empty-file');
  if (content === 'with NUL' || (content === 'damaged' && mark)) return refuse('not-a-text-file', 'binary');
  if (content === 'text') {
    const pieces = decodeWith(encoding, readBytes);
    return { pieces, fromSpreadsheet: mark !== undefined, notices: [] };
  }
  return {
    pieces: decodeWith('windows-1256', readBytes),
    fromSpreadsheet: true,
    notices: [{ code: 'read-as-windows-1256', where: {} }],
  };
}

const refuse = (code: Problem['code'], found?: string): Refused => ({
  problem: { code, where: {}, ...(found && { found }) },
});

function findOtherFile(file: string | Uint8Array): Refused | undefined {
  const other = OTHER_FILES.find(({ start }) =>
    Array.from(start).every((character, index) =>
      typeof file === 'string' ? file[index] === character : file[index] === character.charCodeAt(0),
    ),
  );
  return other && refuse('not-a-text-file', other.name);
}

function splitMark(file: string): DecodedText | Refused {
  const other = findOtherFile(file);
  if (other) return other;
  const marked = file.startsWith('\ufeff');
  const text = marked ? file.slice(1) : file;
  if (text.includes('\0')) return refuse('not-a-text-file', 'binary');
  return text.trim() === '' ? refuse('empty-file') : { text, fromSpreadsheet: marked, notices: [] };
}

type Content = 'text' | 'blank' | 'damaged' | 'with NUL';

/** Every byte is looked at: a file may be plain for a thousand rows and then hold a single Persian name. */
function examineUtf8(readBytes: ReadBytes, isUtf8: (bytes: Uint8Array) => boolean): Content {
  let content: Content = 'blank';
  for (const bytes of cutBehindPlain(readBytes)) {
    if (bytes.includes(0)) return 'with NUL';
    if (content === 'damaged') continue;
    if (!isUtf8(bytes)) content = 'damaged';
    else if (content === 'blank' && new TextDecoder('utf-8').decode(bytes).trim() !== '') content = 'text';
  }
  return content;
}

function examineText(readBytes: ReadBytes, encoding: string): Content {
  let content: Content = 'blank';
  try {
    for (const text of decodeWith(encoding, readBytes)) {
      if (text.includes('\0')) return 'with NUL';
      if (text.trim() !== '') content = 'text';
    }
  } catch {
    return 'damaged';
  }
  return content;
}

function canDecode(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Takes off the byte order mark; throws where bytes are damaged. */
function* decodeWith(encoding: string, readBytes: ReadBytes): Generator<string, void> {
  if (encoding === 'utf-8') return yield* decodeUtf8(readBytes);
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (const bytes of readBytes()) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

/** In whole pieces: what is decoded as a stream takes twice the memory. */
function* decodeUtf8(readBytes: ReadBytes): Generator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let isStart = true;
  for (const bytes of cutBehindPlain(readBytes)) {
    const text = decoder.decode(bytes);
    yield isStart && text.startsWith('\ufeff') ? text.slice(1) : text;
    isStart = false;
  }
}

/** The same bytes, but no piece ends within a character. */
function* cutBehindPlain(readBytes: ReadBytes): Generator<Uint8Array, void> {
  let cut: Uint8Array = new Uint8Array();
  for (const bytes of readBytes()) {
    const end = bytes.findLastIndex((byte) => byte < 0x80) + 1;
    if (end > 0) yield join(cut, bytes.subarray(0, end));
    cut = end > 0 ? bytes.slice(end) : join(cut, bytes.slice());
  }
  yield cut;
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
