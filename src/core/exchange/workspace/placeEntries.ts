// Where the bytes of each entry lie: what the directory says, held against the local headers.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { readWithin, type ByteSource } from './byteSource';
import { parseLocalHeader } from './parseZipRecords';
import type { ZipDirectory } from './readDirectory';
import { RECORD_BYTES, countDescriptorBytes, isLarge, type ZipEntry } from './zipRecord';

export interface PlacedEntry extends ZipEntry {
  headerStart: number;
  dataStart: number;
  /** May lie beyond the end of a file that was cut off. */
  dataEnd: number;
}

/** In the order in which they lie in the file. */
export async function placeEntries(source: ByteSource, directory: ZipDirectory): Promise<PlacedEntry[]> {
  // Where what the directory says fills the file without a gap, as this app writes it, no local header has to be asked.
  const asWritten = directory.entries.map((entry) => placeAt(entry, entry.offset, countHeaderBytes(entry)));
  if (findLayout(sort(asWritten), directory) === 'seamless') return asWritten;
  const placed: PlacedEntry[] = [];
  for (const entry of directory.entries) placed.push(await placeEntry(source, entry, directory.shift));
  return sort(placed);
}

const sort = (placed: PlacedEntry[]) => placed.sort((a, b) => a.headerStart - b.headerStart);

/** Of a local header as this app writes it: with no more beside the name than large numbers need. */
const countHeaderBytes = (entry: ZipEntry) =>
  RECORD_BYTES.local + utf8ToBytes(entry.name).length + (isLarge(entry) ? 20 : 0);

/** Bytes that were lost somewhere have moved what lies behind them, and only that: both places are looked at. */
async function placeEntry(source: ByteSource, entry: ZipEntry, shift: number): Promise<PlacedEntry> {
  const headerBytes = countHeaderBytes(entry);
  const moved = Math.max(0, entry.offset + shift);
  for (const headerStart of new Set([entry.offset, moved])) {
    const bytes = await readWithin(source, headerStart, headerBytes);
    const header = parseLocalHeader(bytes, headerStart);
    if (header?.entry.name === entry.name) return placeAt(entry, headerStart, header.headerBytes);
  }
  // The header is damaged. What follows it may be good, and proves itself by its own check sum.
  return placeAt(entry, moved, headerBytes);
}

export function placeAt(entry: ZipEntry, headerStart: number, headerBytes: number): PlacedEntry {
  const dataStart = headerStart + headerBytes;
  return { ...entry, headerStart, dataStart, dataEnd: dataStart + entry.compressedBytes };
}

/** Bytes that were lost make what lies before them seem to reach into what lies behind: so far that is no overlap. */
const MOST_SHIFT = 4096;

/** One behind the other without a gap, as this app writes them; with bytes between them; or two share bytes. */
export function findLayout(
  placed: readonly PlacedEntry[],
  { start, shift }: ZipDirectory,
): 'seamless' | 'with-gaps' | 'overlapping' {
  const tolerance = Math.min(Math.abs(shift), MOST_SHIFT);
  const next = [...placed.slice(1).map(({ headerStart }) => headerStart), start];
  const overlaps = placed.some(({ dataEnd }, index) => dataEnd > (next[index] ?? start) + tolerance);
  if (overlaps) return 'overlapping';
  const ends = placed.map((entry) => entry.dataEnd + countDescriptorBytes(entry));
  const isSeamless = (placed[0]?.headerStart ?? start) === 0 && ends.every((end, at) => end === next[at]);
  return isSeamless && shift === 0 ? 'seamless' : 'with-gaps';
}
