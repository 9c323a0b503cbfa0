// A zip file without its directory, because it was cut off or damaged: entry by entry from the beginning.
import { readWithin, type ByteSource } from './byteSource';
import { parseLocalHeader } from './parseZipRecords';
import { placeAt, type PlacedEntry } from './placeEntries';
import { MOST_ENTRIES } from './readDirectory';
import { RECORD_BYTES, countDescriptorBytes } from './zipRecord';

const LONGEST_NAME = 1 << 10;

/** The size of an entry that stands only behind its data, from the entries before it; undefined where that is not known. */
type FindSize = (name: string, before: readonly PlacedEntry[]) => Promise<number | undefined>;

/**
 * Ends at the first place where no entry begins. It does not look for a later one: a piece of evidence may itself be a zip,
 * and its entries are not ours. The last entry may reach beyond the end of the file.
 */
export async function walkEntries(source: ByteSource, findSize: FindSize): Promise<PlacedEntry[]> {
  const entries: PlacedEntry[] = [];
  let at = 0;
  // One more than allowed, so that the caller sees that there are too many.
  while (entries.length <= MOST_ENTRIES) {
    const header = parseLocalHeader(await readWithin(source, at, RECORD_BYTES.local + LONGEST_NAME), at);
    if (!header) break;
    const { entry, headerBytes } = header;
    if (entry.hasDescriptor && entry.compressedBytes === 0) {
      const sizeBytes = await findSize(entry.name, entries);
      if (sizeBytes === undefined) break;
      Object.assign(entry, { sizeBytes, compressedBytes: sizeBytes });
    }
    const placed = placeAt(entry, at, headerBytes);
    entries.push(placed);
    at = placed.dataEnd + countDescriptorBytes(entry);
  }
  return entries;
}
