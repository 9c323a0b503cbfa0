// Pieces of bytes → one Blob. The browser keeps Blobs outside of the page's memory, so the file may be larger than that.

/** So much is held in memory before it is handed over. */
const PART_BYTES = 4 << 20;

export interface BlobCollector {
  add: (piece: Uint8Array) => void;
  /** All pieces in the order in which they came. */
  finish: () => Blob;
}

export function createBlobCollector(): BlobCollector {
  const parts: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let waitingBytes = 0;

  function handOver() {
    if (waitingBytes === 0) return;
    parts.push(new Blob(waiting));
    waiting = [];
    waitingBytes = 0;
  }

  return {
    add(piece) {
      waiting.push(new Uint8Array(piece));
      waitingBytes += piece.length;
      if (waitingBytes >= PART_BYTES) handOver();
    },
    finish() {
      handOver();
      return new Blob(parts);
    },
  };
}
