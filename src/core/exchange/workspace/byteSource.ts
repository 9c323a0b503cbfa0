// A file of any size, read by pieces from wherever it lies: memory, the browser's Blob, a file on disk.

export type Bytes = Uint8Array<ArrayBuffer>;

export interface ByteSource {
  readonly sizeBytes: number;
  /** Exactly `length` bytes. Asked only for what lies within the size; rejects where the surroundings fail. */
  read: (from: number, length: number) => Promise<Bytes>;
}

/** Takes one piece after the other; the next comes when this one is put away. */
export type KeepPiece = (piece: Bytes) => void | Promise<void>;

/** So much of a file is held in memory at once. */
const PIECE_BYTES = 1 << 20;

export function createBytesSource(bytes: Uint8Array): ByteSource {
  return {
    sizeBytes: bytes.length,
    read: (from, length) => Promise.resolve(new Uint8Array(bytes.subarray(from, from + length))),
  };
}

/** The part of the browser's Blob (and of Node's) that is used; the core is compiled without DOM types. */
interface BlobLike {
  readonly size: number;
  slice: (from: number, to: number) => { arrayBuffer: () => Promise<ArrayBuffer> };
}

export function createBlobSource(blob: BlobLike): ByteSource {
  return {
    sizeBytes: blob.size,
    read: async (from, length) => new Uint8Array(await blob.slice(from, from + length).arrayBuffer()),
  };
}

/** The bytes from `from` up to, not including, `to`. A source that gives fewer than asked for is a fault: thrown. */
export async function* readPieces(
  source: ByteSource,
  from = 0,
  to = source.sizeBytes,
  pieceBytes = PIECE_BYTES,
): AsyncGenerator<Bytes, void> {
  for (let at = from; at < to; at += pieceBytes)
    yield await readExactly(source, at, Math.min(pieceBytes, to - at));
}

/** What lies beyond the end of the source is left out. */
export async function readWithin(source: ByteSource, from: number, length: number): Promise<Bytes> {
  const start = Math.min(from, source.sizeBytes);
  const end = Math.min(from + length, source.sizeBytes);
  return start === end ? new Uint8Array() : readExactly(source, start, end - start);
}

async function readExactly(source: ByteSource, from: number, length: number): Promise<Bytes> {
  const bytes = await source.read(from, length);
  if (bytes.length !== length) throw new Error(`The source gave ${bytes.length} bytes instead of ${length}`);
  return bytes;
}
