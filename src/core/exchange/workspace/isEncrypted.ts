// Whether a file is encrypted in the age format; apart from what decrypts it, which is loaded only then.
import { readWithin, type ByteSource } from './byteSource';
import { decodeUtf8 } from './decodeUtf8';

/** Source: age-encryption.org/v1, section "Header". */
const VERSION_LINE = 'age-encryption.org/v1\n';

export async function isEncrypted(source: ByteSource): Promise<boolean> {
  return decodeUtf8(await readWithin(source, 0, VERSION_LINE.length)) === VERSION_LINE;
}
