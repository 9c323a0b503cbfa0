// Deletes the whole database.
import { deleteDB } from 'idb';
import { createBlockedWait } from './createBlockedWait';
import { toStorageError } from './StorageError';

/** Refused with `blocked` where a tab does not let go of it: then it is deleted as soon as that tab is closed. */
export async function deleteDatabase(name: string): Promise<void> {
  const blocked = createBlockedWait();
  try {
    await Promise.race([deleteDB(name, { blocked: blocked.begin }), blocked.failure]);
  } catch (error) {
    throw toStorageError(error);
  }
}
