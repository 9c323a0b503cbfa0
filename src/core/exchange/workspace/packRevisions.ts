// Revisions → the lines of `revisions.ndjson`, with what zip and manifest say about them.
import { sha256 as createSha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Revision } from '../../assessment/revision';
import { continueCrc32 } from './crc32';

/** So many lines make one piece. */
const LINES_AT_ONCE = 200;

interface PackedRevisions {
  pieces: Uint8Array[];
  sizeBytes: number;
  crc: number;
  sha256: string;
}

/**
 * One revision as canonical JSON (RFC 8785) in each line, in the given order. Not deflated: of deflated text one flipped byte
 * costs everything behind it, of plain lines only its own line.
 */
export function packRevisions(revisions: readonly Revision[]): PackedRevisions {
  const pieces: Uint8Array[] = [];
  const hash = createSha256.create();
  let sizeBytes = 0;
  let crc = 0;
  for (let at = 0; at < revisions.length; at += LINES_AT_ONCE) {
    const bytes = utf8ToBytes(
      revisions
        .slice(at, at + LINES_AT_ONCE)
        .map(writeLine)
        .join(''),
    );
    pieces.push(bytes);
    hash.update(bytes);
    crc = continueCrc32(crc, bytes);
    sizeBytes += bytes.length;
  }
  return { pieces, sizeBytes, crc, sha256: bytesToHex(hash.digest()) };
}

function writeLine(revision: Revision): string {
  const line = canonicalize(revision);
  if (line === undefined) throw new Error('A revision must be JSON');
  return `${line}\n`;
}
