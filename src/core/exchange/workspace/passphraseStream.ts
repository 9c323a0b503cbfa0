// Pieces ↔ the platform's streams, in which the age package takes and gives bytes.
import type { Encrypter } from 'age-encryption';

/** The stream of the platform, as the package names it; the core is compiled without DOM types. */
type ByteStream = Parameters<Encrypter['encrypt']>[0];

declare const ReadableStream: new (
  source: {
    pull: (controller: { enqueue: (piece: Uint8Array) => void; close: () => void }) => Promise<void>;
    cancel: () => Promise<void>;
  },
  strategy: { highWaterMark: number },
) => ByteStream;

/** Takes a piece only when one is asked for, so that no more than that one is in memory. */
export function createStream(pieces: AsyncIterable<Uint8Array>): ByteStream {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      pull: async (controller) => {
        const next = await iterator.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      cancel: async () => {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

export async function* readStream(stream: ByteStream): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
