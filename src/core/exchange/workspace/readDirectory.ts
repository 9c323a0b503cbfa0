// The directory at the end of a zip file: what it says is inside.
import { readWithin, type ByteSource } from './byteSource';
import { decodeUtf8 } from './decodeUtf8';
import { parseCentralRecord } from './parseZipRecords';
import { COUNT_IN_ZIP64, IN_ZIP64, RECORD_BYTES, SIGNATURE, viewOf, type ZipEntry } from './zipRecord';

/** More than any assessment has, few enough to be listed in memory. */
export const MOST_ENTRIES = 100_000;
const LONGEST_COMMENT = 0xffff;
const MOST_DIRECTORY_BYTES = 64 * 2 ** 20;

export interface ZipDirectory {
  entries: ZipEntry[];
  /** Where it begins. */
  start: number;
  /** How much further back that is than the file says: other than zero where bytes were lost or added before it. */
  shift: number;
  comment: string;
  commentStart: number;
}

interface End {
  count: number;
  directoryBytes: number;
  offset: number;
  /** Where the directory ends and the records of the end begin. */
  start: number;
}

/** Undefined where there is none that can be read from one end to the other. */
export async function readDirectory(source: ByteSource): Promise<ZipDirectory | 'too-many' | undefined> {
  const tailStart = Math.max(0, source.sizeBytes - RECORD_BYTES.end - LONGEST_COMMENT);
  const tail = await readWithin(source, tailStart, source.sizeBytes - tailStart);
  const at = findEnd(tail);
  if (at === undefined) return undefined;
  const end = await readEnd(source, tail.subarray(at), tailStart + at);
  if (!end) return undefined;
  const start = end.start - end.directoryBytes;
  if (start < 0) return undefined;
  if (end.count > MOST_ENTRIES || end.directoryBytes > MOST_DIRECTORY_BYTES) return 'too-many';
  const entries = parseRecords(await readWithin(source, start, end.directoryBytes), end.count);
  if (!entries) return undefined;
  const comment = decodeUtf8(tail.subarray(at + RECORD_BYTES.end));
  const commentStart = tailStart + at + RECORD_BYTES.end;
  return { entries, start, shift: start - end.offset, comment, commentStart };
}

/** The last record of the end whose comment fills what is left of the file, so that a comment cannot pretend to be one. */
function findEnd(tail: Uint8Array): number | undefined {
  const view = viewOf(tail);
  for (let at = tail.length - RECORD_BYTES.end; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== SIGNATURE.end) continue;
    if (at + RECORD_BYTES.end + view.getUint16(at + 20, true) === tail.length) return at;
  }
  return undefined;
}

async function readEnd(source: ByteSource, bytes: Uint8Array, start: number): Promise<End | undefined> {
  const view = viewOf(bytes);
  const end: End = {
    count: view.getUint16(10, true),
    directoryBytes: view.getUint32(12, true),
    offset: view.getUint32(16, true),
    start,
  };
  const isOneVolume = view.getUint32(4, true) === 0 && view.getUint16(8, true) === end.count;
  if (!isOneVolume) return undefined;
  const needs64 = end.count === COUNT_IN_ZIP64 || end.directoryBytes === IN_ZIP64 || end.offset === IN_ZIP64;
  return needs64 ? readEnd64(source, start - RECORD_BYTES.locator64) : end;
}

/** Looked for just before its locator, where every writer puts it: so it is found although bytes were lost before it. */
async function readEnd64(source: ByteSource, locatorStart: number): Promise<End | undefined> {
  const start = locatorStart - RECORD_BYTES.end64;
  if (start < 0) return undefined;
  const view = viewOf(await readWithin(source, start, RECORD_BYTES.end64 + RECORD_BYTES.locator64));
  const isThere =
    view.getUint32(0, true) === SIGNATURE.end64 &&
    view.getUint32(RECORD_BYTES.end64, true) === SIGNATURE.locator64;
  if (!isThere) return undefined;
  // Beyond 2^53 a number is not exact, but then no file is that large either.
  const read = (at: number) => Number(view.getBigUint64(at, true));
  return { count: read(32), directoryBytes: read(40), offset: read(48), start };
}

/** As many records as were counted, and nothing else. */
function parseRecords(bytes: Uint8Array, count: number): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at < bytes.length) {
    const record = parseCentralRecord(bytes.subarray(at));
    if (!record || entries.length === count) return undefined;
    entries.push(record.entry);
    at += record.recordBytes;
  }
  return entries.length === count ? entries : undefined;
}
