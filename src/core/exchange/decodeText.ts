// Bytes of a file that somebody chose → its text, in whichever encoding it was saved.
import type { Problem } from '../problem';

/** The part of the platform's TextDecoder that is used; the core is compiled without DOM types. */
declare const TextDecoder: new (
  encoding: string,
  options?: { fatal?: boolean },
) => { decode: (bytes: Uint8Array) => string };

interface DecodedText {
  text: string;
  /** The text stood after a byte order mark, or in the code page that only a spreadsheet still writes. */
  fromSpreadsheet: boolean;
  notices: Problem[];
}

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
export function decodeText(file: string | Uint8Array): DecodedText | { problem: Problem } {
  const other = OTHER_FILES.find(({ start }) => startsWith(file, start));
  if (other) return refuse('not-a-text-file', other.name);
  const decoded = typeof file === 'string' ? splitMark(file) : decodeBytes(file);
  if (!decoded || decoded.text.includes('\0')) return refuse('not-a-text-file', 'binary');
  return decoded.text.trim() === '' ? refuse('empty-file') : decoded;
}

const refuse = (code: Problem['code'], found?: string) => ({
  problem: { code, where: {}, ...(found && { found }) },
});

function startsWith(file: string | Uint8Array, start: string): boolean {
  if (typeof file === 'string') return file.startsWith(start);
  return Array.from(start).every((character, index) => file[index] === character.charCodeAt(0));
}

function splitMark(text: string): DecodedText {
  const marked = text.startsWith('\ufeff');
  return { text: marked ? text.slice(1) : text, fromSpreadsheet: marked, notices: [] };
}

function decodeBytes(bytes: Uint8Array): DecodedText | undefined {
  const mark = BYTE_ORDER_MARKS.find((candidate) =>
    candidate.bytes.every((byte, index) => bytes[index] === byte),
  );
  if (mark) {
    const text = decodeStrictly(bytes.subarray(mark.bytes.length), mark.encoding);
    return text === undefined ? undefined : { text, fromSpreadsheet: true, notices: [] };
  }
  if (bytes.includes(0)) return undefined;
  const text = decodeStrictly(bytes, 'utf-8');
  if (text !== undefined) return { text, fromSpreadsheet: false, notices: [] };
  return {
    text: new TextDecoder('windows-1256').decode(bytes),
    fromSpreadsheet: true,
    notices: [{ code: 'read-as-windows-1256', where: {} }],
  };
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
