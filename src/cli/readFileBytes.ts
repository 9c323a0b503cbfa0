// A file on disk, piece by piece, so that its length does not matter.
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReadBytes } from '../core/exchange/decodeText';
import type { UsageFault } from './usageFault';

/** Larger pieces take more memory, smaller ones more time. */
const PIECE_BYTES = 1 << 18;

/** Every piece is in the same buffer. */
export function readFileBytes(path: string): ReadBytes {
  return function* () {
    const buffer = new Uint8Array(PIECE_BYTES);
    const file = openSync(path, 'r');
    try {
      for (;;) {
        const length = readSync(file, buffer);
        if (length === 0) return;
        yield buffer.subarray(0, length);
      }
    } finally {
      closeSync(file);
    }
  };
}

/** Why a file cannot be read at all, before anything is done; undefined: it can. */
export function findFileFault(file: string, folder: string): UsageFault | undefined {
  const stats = statSync(resolve(folder, file), { throwIfNoEntry: false });
  if (!stats) return { code: 'no-such-file', found: file };
  return stats.isFile() ? undefined : { code: 'not-a-file', found: file };
}
