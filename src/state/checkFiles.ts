// Integrity: every file is read from the disk again, and its bytes have to be what their SHA-256 says.
import type { FileStore } from '../storage/createFileStore';
import { StorageError } from '../storage/StorageError';
import { hashBlob, type Reading } from './hashBlob';

export interface FileCheck {
  intact: readonly string[];
  /** The bytes are not those that were saved, or cannot be read. */
  damaged: readonly string[];
  missing: readonly string[];
}

/** Rejects when the disk does not answer at all, and with an AbortError when it is cancelled. */
export async function checkFiles(
  files: Pick<FileStore, 'load'>,
  sha256s: readonly string[],
  reading: Reading,
): Promise<FileCheck> {
  const check = { intact: [] as string[], damaged: [] as string[], missing: [] as string[] };
  for (const sha256 of new Set(sha256s)) {
    reading.signal?.throwIfAborted();
    check[await checkOne(files, sha256, reading)].push(sha256);
  }
  return check;
}

async function checkOne(
  files: Pick<FileStore, 'load'>,
  sha256: string,
  reading: Reading,
): Promise<keyof FileCheck> {
  try {
    const bytes = await files.load(sha256);
    if (!bytes) return 'missing';
    return (await hashBlob(bytes, reading)) === sha256 ? 'intact' : 'damaged';
  } catch (error) {
    reading.signal?.throwIfAborted();
    // A record that the database cannot give is damaged; a database that is gone says nothing about its files.
    if (error instanceof StorageError && error.code !== 'failed') throw error;
    return 'damaged';
  }
}
