// The revisions of an opened file, line by line: each proves itself by its own id, so that a damaged line costs only itself.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { parseRevision, type Revision, type RevisionId } from '../../assessment/revision';
import type { Problem } from '../../problem';
import type { ByteSource } from './byteSource';
import { REVISIONS } from './entryName';
import type { PlacedEntry } from './placeEntries';
import { readEntry, type Reading } from './readEntry';
import { createLineSplitter } from './splitLines';

/** Room for a million revisions. */
const MOST_BYTES = 512 * 2 ** 20;
/** A benchmark set, the largest thing that a revision holds, takes less than 100 kB. */
const MOST_LINE_BYTES = 8 * 2 ** 20;

export interface ReadRevisions {
  /** Each once, in the order of the file. */
  revisions: Revision[];
  /** Lines that were left out, by their number. */
  problems: Problem[];
  reading: Reading;
  /** Of the whole entry. */
  sha256: string;
}

export async function readRevisions(source: ByteSource, entry: PlacedEntry): Promise<ReadRevisions> {
  const revisions = new Map<RevisionId, Revision>();
  const problems: Problem[] = [];
  let row = 0;
  const lines = createLineSplitter(MOST_LINE_BYTES, (line) => {
    row += 1;
    if (line === '') return;
    const revision = line === undefined ? undefined : parseLine(line);
    if (revision) revisions.set(revision.id, revision);
    else problems.push({ code: 'damaged-revision', where: { file: REVISIONS, row } });
  });
  const hash = sha256.create();
  const reading = await readEntry(source, entry, MOST_BYTES, (piece) => {
    hash.update(piece);
    lines.add(piece);
  });
  lines.end();
  return { revisions: [...revisions.values()], problems, reading, sha256: bytesToHex(hash.digest()) };
}

function parseLine(line: string): Revision | undefined {
  try {
    return parseRevision(JSON.parse(line), REVISIONS).value;
  } catch {
    return undefined;
  }
}
