// The records of a zip file: bytes → what they say, nothing of it checked yet.
import { decodeUtf8 } from './decodeUtf8';
import {
  FLAG_DESCRIPTOR,
  IN_ZIP64,
  RECORD_BYTES,
  SIGNATURE,
  ZIP64_EXTRA,
  viewOf,
  type ZipEntry,
} from './zipRecord';

/** Undefined where no local header stands, or not as far as its name. */
export function parseLocalHeader(
  bytes: Uint8Array,
  offset: number,
): { entry: ZipEntry; headerBytes: number } | undefined {
  const view = viewOf(bytes);
  if (bytes.length < RECORD_BYTES.local || view.getUint32(0, true) !== SIGNATURE.local) return undefined;
  const nameEnd = RECORD_BYTES.local + view.getUint16(26, true);
  const headerBytes = nameEnd + view.getUint16(28, true);
  if (bytes.length < nameEnd) return undefined;
  const sizes = { sizeBytes: view.getUint32(22, true), compressedBytes: view.getUint32(18, true), offset };
  const hasDescriptor = (view.getUint16(6, true) & FLAG_DESCRIPTOR) !== 0;
  const entry: ZipEntry = {
    name: decodeUtf8(bytes.subarray(RECORD_BYTES.local, nameEnd)),
    method: view.getUint16(8, true),
    crc: hasDescriptor ? undefined : view.getUint32(14, true),
    ...takeFromZip64(sizes, bytes.subarray(nameEnd, headerBytes)),
    hasDescriptor,
  };
  return { entry, headerBytes };
}

/** Undefined where no record of the directory stands, or not the whole of it. */
export function parseCentralRecord(bytes: Uint8Array): { entry: ZipEntry; recordBytes: number } | undefined {
  const view = viewOf(bytes);
  if (bytes.length < RECORD_BYTES.central || view.getUint32(0, true) !== SIGNATURE.central) return undefined;
  const nameEnd = RECORD_BYTES.central + view.getUint16(28, true);
  const extraEnd = nameEnd + view.getUint16(30, true);
  const recordBytes = extraEnd + view.getUint16(32, true);
  if (bytes.length < recordBytes) return undefined;
  const sizes = {
    sizeBytes: view.getUint32(24, true),
    compressedBytes: view.getUint32(20, true),
    offset: view.getUint32(42, true),
  };
  const entry: ZipEntry = {
    name: decodeUtf8(bytes.subarray(RECORD_BYTES.central, nameEnd)),
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    ...takeFromZip64(sizes, bytes.subarray(nameEnd, extraEnd)),
    hasDescriptor: (view.getUint16(8, true) & FLAG_DESCRIPTOR) !== 0,
  };
  return { entry, recordBytes };
}

type Sizes = Pick<ZipEntry, 'sizeBytes' | 'compressedBytes' | 'offset'>;

/** Numbers that did not fit stand in the extra field instead, in this order, and only those that did not fit. */
function takeFromZip64(sizes: Sizes, extra: Uint8Array): Sizes {
  const view = viewOf(extra);
  let at = 0;
  while (at + 4 <= extra.length && view.getUint16(at, true) !== ZIP64_EXTRA)
    at += 4 + view.getUint16(at + 2, true);
  at += 4;
  const take = (value: number) => {
    if (value !== IN_ZIP64 || at + 8 > extra.length) return value;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
  const sizeBytes = take(sizes.sizeBytes);
  const compressedBytes = take(sizes.compressedBytes);
  return { sizeBytes, compressedBytes, offset: take(sizes.offset) };
}
