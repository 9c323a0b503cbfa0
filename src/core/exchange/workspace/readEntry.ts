// The bytes of one entry, inflated where they are deflated, held against its check sum – and against a bomb.
import { Inflate } from 'fflate';
import { readPieces, type ByteSource, type Bytes, type KeepPiece } from './byteSource';
import { continueCrc32 } from './crc32';
import type { PlacedEntry } from './placeEntries';
import { DEFLATED, STORED } from './zipRecord';

/** Text that people write shrinks to a tenth or so; only a bomb grows like this. */
const BOMB_RATIO = 200;
const BOMB_BYTES = 20 * 2 ** 20;

/** Small, because one byte may inflate to a thousand, and because of damaged data the good beginning is wanted. */
const DEFLATED_PIECE_BYTES = 1 << 11;

export type Reading = 'whole' | 'damaged' | 'too-large';

/**
 * Gives what can be read, even where it turns out damaged in the end: the caller checks before it trusts. What comes is
 * counted, whatever the size that the file declares; beyond `mostBytes` it stops.
 */
export async function readEntry(
  source: ByteSource,
  entry: PlacedEntry,
  mostBytes: number,
  keep: KeepPiece,
): Promise<Reading> {
  const pieces = openEntry(source, entry);
  if (!pieces) return 'damaged';
  let sizeBytes = 0;
  let crc = 0;
  for await (const { piece, taken } of pieces) {
    if (!piece) return 'damaged';
    sizeBytes += piece.length;
    const isBomb = sizeBytes > BOMB_BYTES && sizeBytes > BOMB_RATIO * taken;
    if (sizeBytes > mostBytes || isBomb) return 'too-large';
    if (entry.crc !== undefined) crc = continueCrc32(crc, piece);
    await keep(piece);
  }
  const isWhole = sizeBytes === entry.sizeBytes && (entry.crc === undefined || entry.crc === crc);
  return isWhole ? 'whole' : 'damaged';
}

interface Opened {
  /** Undefined: from here on the data cannot be inflated. */
  piece: Bytes | undefined;
  /** Bytes of the file that were taken for all pieces so far. */
  taken: number;
}

function openEntry(source: ByteSource, entry: PlacedEntry): AsyncGenerator<Opened, void> | undefined {
  const { dataStart, method } = entry;
  const end = Math.min(entry.dataEnd, source.sizeBytes);
  if (method === STORED) return openStored(readPieces(source, dataStart, end));
  if (method === DEFLATED) return openDeflated(readPieces(source, dataStart, end));
  return undefined;
}

async function* openStored(pieces: AsyncIterable<Bytes>): AsyncGenerator<Opened, void> {
  let taken = 0;
  for await (const piece of pieces) {
    taken += piece.length;
    yield { piece, taken };
  }
}

async function* openDeflated(pieces: AsyncIterable<Bytes>): AsyncGenerator<Opened, void> {
  let inflated: Bytes[] = [];
  let taken = 0;
  const inflate = new Inflate((piece) => inflated.push(new Uint8Array(piece)));
  const push = (piece: Uint8Array, isLast: boolean): Opened[] => {
    inflated = [];
    taken += piece.length;
    const isGood = canPush(inflate, piece, isLast);
    const opened: Opened[] = inflated.map((each) => ({ piece: each, taken }));
    return isGood ? opened : [...opened, { piece: undefined, taken }];
  };
  for await (const large of pieces) {
    for (let at = 0; at < large.length; at += DEFLATED_PIECE_BYTES)
      yield* push(large.subarray(at, at + DEFLATED_PIECE_BYTES), false);
  }
  // Whether the end was reached is asked apart, so that of cut-off data nothing is held back.
  yield* push(new Uint8Array(), true);
}

function canPush(inflate: Inflate, piece: Uint8Array, isLast: boolean): boolean {
  try {
    inflate.push(piece, isLast);
    return true;
  } catch {
    return false;
  }
}
