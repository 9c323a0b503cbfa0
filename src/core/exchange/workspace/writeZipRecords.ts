// The records that a zip file is written with: before each entry, after it, and in the directory at the end.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { joinBytes } from './joinBytes';
import {
  COUNT_IN_ZIP64,
  FLAG_DESCRIPTOR,
  IN_ZIP64,
  RECORD_BYTES,
  SIGNATURE,
  ZIP64_EXTRA,
  isLarge,
  viewOf,
  type ZipEntry,
} from './zipRecord';

const USES_FOLDERS = 20;
const USES_ZIP64 = 45;
/** Made on Unix, so that the permissions are understood: readable by all, writable by the owner. */
const MADE_BY_UNIX = 3 << 8;
const PERMISSIONS = 0o100644 * 0x10000;
/** 1 January 1980, the first day that zip knows: the same content gives the same bytes whenever it is written. */
const DAY = 0x21;

export function writeLocalHeader(entry: ZipEntry): Uint8Array {
  const { crc = 0, compressedBytes, sizeBytes, hasDescriptor } = entry;
  const name = utf8ToBytes(entry.name);
  const later = (value: number) => (hasDescriptor ? 0 : value);
  const extra = isLarge(entry)
    ? pack([2, ZIP64_EXTRA], [2, 16], [8, later(sizeBytes)], [8, later(compressedBytes)])
    : new Uint8Array();
  const inHeader = (value: number) => (isLarge(entry) ? IN_ZIP64 : later(value));
  return joinBytes([
    pack(
      [4, SIGNATURE.local],
      ...describe(entry, isLarge(entry)),
      [4, later(crc)],
      [4, inHeader(compressedBytes)],
      [4, inHeader(sizeBytes)],
      [2, name.length],
      [2, extra.length],
    ),
    name,
    extra,
  ]);
}

export function writeDescriptor(entry: ZipEntry): Uint8Array {
  const width = isLarge(entry) ? 8 : 4;
  return pack(
    [4, SIGNATURE.descriptor],
    [4, entry.crc ?? 0],
    [width, entry.compressedBytes],
    [width, entry.sizeBytes],
  );
}

/** Everything behind the last entry, except the bytes of the comment itself. */
export function writeDirectory(
  entries: readonly ZipEntry[],
  start: number,
  commentBytes: number,
): Uint8Array {
  const records = joinBytes(entries.map(writeCentralRecord));
  const needsZip64 = entries.length >= COUNT_IN_ZIP64 || start + records.length >= IN_ZIP64;
  const end = pack(
    [4, SIGNATURE.end],
    [2, 0],
    [2, 0],
    [2, Math.min(entries.length, COUNT_IN_ZIP64)],
    [2, Math.min(entries.length, COUNT_IN_ZIP64)],
    [4, Math.min(records.length, IN_ZIP64)],
    [4, Math.min(start, IN_ZIP64)],
    [2, commentBytes],
  );
  return needsZip64
    ? joinBytes([records, writeEnd64(entries.length, records.length, start), end])
    : joinBytes([records, end]);
}

function writeEnd64(count: number, recordsBytes: number, start: number): Uint8Array {
  return pack(
    [4, SIGNATURE.end64],
    [8, RECORD_BYTES.end64 - 12],
    [2, MADE_BY_UNIX + USES_ZIP64],
    [2, USES_ZIP64],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, recordsBytes],
    [8, start],
    [4, SIGNATURE.locator64],
    [4, 0],
    [8, start + recordsBytes],
    [4, 1],
  );
}

function writeCentralRecord(entry: ZipEntry): Uint8Array {
  const name = utf8ToBytes(entry.name);
  const moved = [entry.sizeBytes, entry.compressedBytes, entry.offset].filter((value) => value >= IN_ZIP64);
  const extra =
    moved.length > 0
      ? pack([2, ZIP64_EXTRA], [2, 8 * moved.length], ...moved.map((value): Field => [8, value]))
      : new Uint8Array();
  return joinBytes([
    pack(
      [4, SIGNATURE.central],
      [2, MADE_BY_UNIX + USES_FOLDERS],
      ...describe(entry, extra.length > 0),
      [4, entry.crc ?? 0],
      [4, Math.min(entry.compressedBytes, IN_ZIP64)],
      [4, Math.min(entry.sizeBytes, IN_ZIP64)],
      [2, name.length],
      [2, extra.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, PERMISSIONS],
      [4, Math.min(entry.offset, IN_ZIP64)],
    ),
    name,
    extra,
  ]);
}

const describe = ({ method, hasDescriptor }: ZipEntry, usesZip64: boolean): Field[] => [
  [2, usesZip64 ? USES_ZIP64 : USES_FOLDERS],
  [2, hasDescriptor ? FLAG_DESCRIPTOR : 0],
  [2, method],
  [2, 0],
  [2, DAY],
];

type Field = readonly [width: 2 | 4 | 8, value: number];

function pack(...fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((total, [width]) => total + width, 0));
  const view = viewOf(bytes);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += width;
  }
  return bytes;
}
