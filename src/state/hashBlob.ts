// The SHA-256 of a file, read piece by piece, so that neither the page's memory nor its patience ends with a large one.
import { hashPieces } from '../core/assessment/hashPieces';

/** Some milliseconds of work; between two pieces the page can draw and listen. */
const PIECE_BYTES = 1 << 20;

export interface Reading {
  /** Ends the reading; what the signal was aborted with is thrown. */
  signal?: AbortSignal;
  onBytes?: (bytes: number) => void;
}

/** Throws what the browser throws when the file cannot be read (any more). */
export function hashBlob(blob: Blob, reading: Reading = {}): Promise<string> {
  return hashPieces(readPieces(blob, reading));
}

async function* readPieces(blob: Blob, { signal, onBytes }: Reading): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < blob.size; from += PIECE_BYTES) {
    signal?.throwIfAborted();
    const piece = new Uint8Array(await blob.slice(from, from + PIECE_BYTES).arrayBuffer());
    yield piece;
    onBytes?.(piece.length);
  }
  signal?.throwIfAborted();
}
