// A piece of evidence in an opened file: its bytes come when they are asked for, and prove themselves by their SHA-256.
import { sha256 as createSha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Problem } from '../../problem';
import type { ByteSource, KeepPiece } from './byteSource';
import type { PlacedEntry } from './placeEntries';
import { readEntry } from './readEntry';

export interface PackedEvidence {
  sha256: string;
  /** As the file says. */
  sizeBytes: number;
  /**
   * Hands over the bytes from the first to the last. Only when no problem comes back, what was kept is what was packed;
   * otherwise it has to be thrown away.
   */
  read: (keep: KeepPiece) => Promise<Problem[]>;
}

export function createPackedEvidence(source: ByteSource, entry: PlacedEntry, sha256: string): PackedEvidence {
  return {
    sha256,
    sizeBytes: entry.sizeBytes,
    read: async (keep) => {
      const hash = createSha256.create();
      // The SHA-256 says more than the check sum of zip; computing both would only take longer.
      const reading = await readEntry(
        source,
        { ...entry, crc: undefined },
        entry.sizeBytes,
        async (piece) => {
          hash.update(piece);
          await keep(piece);
        },
      );
      const isGood = reading === 'whole' && bytesToHex(hash.digest()) === sha256;
      return isGood ? [] : [{ code: 'damaged-evidence', where: {}, found: sha256 }];
    },
  };
}
