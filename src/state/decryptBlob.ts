// A file under a passphrase → the file that is in it, piece by piece; what decrypts is loaded only when it is needed.
import { createBlobSource } from '../core/exchange/workspace/byteSource';
import type { Parsed } from '../core/problem';
import { createBlobCollector } from './createBlobCollector';

/** With problems the value is the good beginning. */
export async function decryptBlob(
  blob: Blob,
  passphrase: string,
  signal?: AbortSignal,
): Promise<Parsed<Blob>> {
  const { decryptWorkspace } = await import('../core/exchange/workspace/decryptWorkspace');
  const collector = createBlobCollector();
  const problems = await decryptWorkspace(createBlobSource(blob), passphrase, (piece) => {
    signal?.throwIfAborted();
    collector.add(piece);
  });
  return { value: collector.finish(), problems };
}
