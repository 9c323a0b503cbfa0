// Handing over this computer: after everything is in a verified file, nothing of it stays here.
import type { AssessmentId } from '../core/assessment/revision';
import { deletePreferences } from '../storage/preferences';
import { toStorageError } from '../storage/StorageError';
import type { Workspace } from './createWorkspace';

/** Everything on this device, also what is in the bin. */
export function listEverything({ environment: { session }, store }: Workspace): AssessmentId[] {
  const listed = (session.store.getState().summaries ?? []).map(({ id }) => id);
  return [...listed, ...store.getState().bin.map(({ id }) => id)];
}

/** Whether all of it is in a file, as far as this device knows, and nothing was entered since. */
export async function isEverythingSaved(workspace: Workspace): Promise<boolean> {
  const { session, storage } = workspace.environment;
  session.commit();
  await session.settle();
  if (session.getPending().length > 0) return false;
  const list = await storage.backups.list().catch((error: unknown) => {
    // The last try to delete was held up by another tab and has been done since.
    if (toStorageError(error).code === 'deleted') return undefined;
    throw error;
  });
  if (!list) return true;
  const backups = new Map(list.map((backup) => [backup.assessment, backup]));
  return listEverything(workspace).every((id) => {
    const backup = backups.get(id);
    return backup !== undefined && backup.savedAt !== null && backup.unsavedSince === null;
  });
}

/**
 * Deletes the database, what was chosen on this device, and what was cached but is not the program itself. Every tab of it
 * begins anew. Throws a StorageError, with nothing but the choice of language lost, where the database cannot be deleted.
 */
export async function wipeDevice({ environment: { storage, leave } }: Workspace): Promise<void> {
  await storage.wipe();
  deletePreferences();
  await deleteForeignCaches();
  leave();
}

/** What the service worker keeps is the program, the same for everybody. */
async function deleteForeignCaches(): Promise<void> {
  if (typeof caches === 'undefined') return;
  const names = await caches.keys().catch(() => []);
  await Promise.all(names.filter((name) => !name.includes('precache')).map((name) => caches.delete(name)));
}
