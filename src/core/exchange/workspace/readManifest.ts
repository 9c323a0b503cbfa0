// The manifest of an opened file.
import type { ByteSource, Bytes } from './byteSource';
import { decodeUtf8 } from './decodeUtf8';
import { MANIFEST } from './entryName';
import { joinBytes } from './joinBytes';
import { parseManifest, type UnreadableManifest, type WorkspaceManifest } from './manifest';
import type { PlacedEntry } from './placeEntries';
import { readEntry } from './readEntry';

/** Room for thirty thousand pieces of evidence. */
const MOST_BYTES = 5 * 2 ** 20;

/** What does not match its check sum is damaged, and not asked whether it is newer or another program's. */
export async function readManifest(
  source: ByteSource,
  archive: ReadonlyMap<string, PlacedEntry>,
): Promise<WorkspaceManifest | UnreadableManifest | 'missing' | 'too-large'> {
  const entry = archive.get(MANIFEST);
  if (!entry) return 'missing';
  const pieces: Bytes[] = [];
  const reading = await readEntry(source, entry, MOST_BYTES, (piece) => void pieces.push(piece));
  if (reading !== 'whole') return reading;
  try {
    return parseManifest(JSON.parse(decodeUtf8(joinBytes(pieces))));
  } catch {
    return 'foreign';
  }
}
