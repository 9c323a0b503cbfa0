// A file under a passphrase in the age format → its bytes, piece by piece.
import { Decrypter } from 'age-encryption';
import type { Problem, ProblemCode } from '../../problem';
import { readPieces, type Bytes, type ByteSource, type KeepPiece } from './byteSource';
import { isEncrypted } from './isEncrypted';
import { createStream, readStream } from './passphraseStream';

/** The package's words for: the passphrase opens nothing. There is no way to tell it from a damaged key. */
const NO_MATCH = "no identity matched any of the file's recipients";

/**
 * Hands over the decrypted bytes from the first to the last. Every piece has proved itself when it comes; with a problem,
 * what was kept is the good beginning, or nothing where the passphrase is wrong. Takes about a second before the first
 * piece. Thrown: what the source and what `keep` throw.
 */
export async function decryptWorkspace(
  source: ByteSource,
  passphrase: string,
  keep: KeepPiece,
): Promise<Problem[]> {
  if (!(await isEncrypted(source))) return tell('not-encrypted');
  const failure = watch(source);
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const pieces = await decrypter
    .decrypt(createStream(readPieces(failure.source)))
    .then(readStream, failure.toProblem);
  if (isProblem(pieces)) return [pieces];
  try {
    for (;;) {
      const next = await pieces.next().catch(failure.toProblem);
      if (isProblem(next)) return [next];
      if (next.done) return [];
      await keep(new Uint8Array(next.value));
    }
  } finally {
    await pieces.return();
  }
}

/** The package throws for damaged bytes what it throws for a source that fails; here the two go their own ways. */
function watch(source: ByteSource) {
  let thrown: { cause: unknown } | undefined;
  const watched: ByteSource = {
    sizeBytes: source.sizeBytes,
    read: (from, length): Promise<Bytes> =>
      source.read(from, length).catch((cause: unknown) => {
        thrown = { cause };
        throw cause;
      }),
  };
  const toProblem = (error: unknown): Problem => {
    if (thrown) throw thrown.cause;
    const isWrong = error instanceof Error && error.message === NO_MATCH;
    return { code: isWrong ? 'wrong-passphrase' : 'damaged-encryption', where: {} };
  };
  return { source: watched, toProblem };
}

const isProblem = (result: object): result is Problem => 'code' in result;

const tell = (code: ProblemCode): Problem[] => [{ code, where: {} }];
