// Runs in a page of the app: puts revisions into its database as the app itself puts them there.
import type { Revision } from '../src/core/assessment/revision';

export async function putRevisions(revisions: readonly Revision[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('sanjeh');
    opening.onsuccess = () => {
      resolve(opening.result);
    };
  });
  await new Promise((resolve) => {
    const transaction = database.transaction('revisions', 'readwrite');
    for (const revision of revisions) transaction.objectStore('revisions').put(revision);
    transaction.oncomplete = resolve;
  });
  database.close();
}
