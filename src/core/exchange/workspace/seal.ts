// The seal: the comment at the end of the zip. It makes every flipped or missing byte show, also those that no check sum of
// zip covers.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { readPieces, type ByteSource } from './byteSource';
import { isEvidenceName } from './entryName';
import type { PlacedEntry } from './placeEntries';

const SEAL = /^sanjeh sha256:[0-9a-f]{64}$/;

export const SEAL_BYTES = 'sanjeh sha256:'.length + 64;

export const isSeal = (comment: string) => SEAL.test(comment);

/**
 * SHA-256 over everything that stands before the seal, except the bytes of the evidence. These stand under their own SHA-256
 * and are held against it when they are read; hashing a gigabyte twice would make opening a file wait for nothing.
 */
export function createSeal() {
  const hash = sha256.create();
  return {
    add: (bytes: Uint8Array) => void hash.update(bytes),
    write: () => `sanjeh sha256:${bytesToHex(hash.digest())}`,
  };
}

/** What the seal has to be: computed from a file whose entries lie one behind the other, in the order of the list. */
export async function computeSeal(
  source: ByteSource,
  entries: readonly PlacedEntry[],
  end: number,
): Promise<string> {
  const seal = createSeal();
  let at = 0;
  for (const { name, dataStart, dataEnd } of entries) {
    if (!isEvidenceName(name)) continue;
    for await (const piece of readPieces(source, at, dataStart)) seal.add(piece);
    at = dataEnd;
  }
  for await (const piece of readPieces(source, at, end)) seal.add(piece);
  return seal.write();
}
