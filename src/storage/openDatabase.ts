// The IndexedDB database: revisions and the bytes of evidence files.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { AssessmentId, Revision, RevisionId } from '../core/assessment/revision';
import { StorageError, toStorageError } from './StorageError';

/** Raised with every change of the stores; older databases are migrated in `upgrade`, newer ones refused untouched. */
const DATABASE_VERSION = 1;

interface StoredFile {
  sha256: string;
  bytes: Blob;
}

interface Stores extends DBSchema {
  revisions: {
    key: RevisionId;
    value: Revision;
    indexes: { assessment: AssessmentId; subject: [subject: string, assessment: AssessmentId] };
  };
  files: { key: string; value: StoredFile };
}

export type Database = IDBPDatabase<Stores>;

/** `onLost` is called when the browser closes the database under us or a newer app wants to upgrade it. */
export async function openDatabase(name: string, onLost: () => void): Promise<Database> {
  if (typeof indexedDB === 'undefined') throw new StorageError('unavailable', undefined);
  try {
    const database = await openDB<Stores>(name, DATABASE_VERSION, {
      upgrade(created) {
        const revisions = created.createObjectStore('revisions', { keyPath: 'id' });
        revisions.createIndex('assessment', 'assessment');
        revisions.createIndex('subject', ['subject', 'assessment']);
        created.createObjectStore('files', { keyPath: 'sha256' });
      },
      blocking() {
        database.close();
        onLost();
      },
      terminated: onLost,
    });
    return database;
  } catch (error) {
    throw toStorageError(error);
  }
}
