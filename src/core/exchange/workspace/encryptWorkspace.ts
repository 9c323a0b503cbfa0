// A workspace file under a passphrase, in the age format (age-encryption.org/v1): also the `age` command opens it.
import { Encrypter } from 'age-encryption';
import { createStream, readStream } from './passphraseStream';

/** As the age command chooses it: about a second, and 256 MB of memory for the time, for each try of a passphrase. */
const WORK_FACTOR = 18;

/**
 * The pieces of any file → the pieces of the encrypted one, one after the other. Works out the key from the passphrase in
 * one go, which takes about a second (`workFactor`: the binary logarithm of scrypt's N; lower is for tests). The passphrase
 * is taken as it was typed, like the age command does, and must not be empty.
 */
export async function* encryptWorkspace(
  pieces: AsyncIterable<Uint8Array>,
  passphrase: string,
  workFactor = WORK_FACTOR,
): AsyncGenerator<Uint8Array, void> {
  if (passphrase === '') throw new Error('A file cannot be encrypted under an empty passphrase');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  yield* readStream(await encrypter.encrypt(createStream(pieces)));
}
