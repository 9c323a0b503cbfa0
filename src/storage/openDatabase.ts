// The IndexedDB database: revisions, the bytes of evidence files, and what this device knows of its assessments.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { AssessmentId, Revision, RevisionId } from '../core/assessment/revision';
import type { Backup, BinEntry, Snapshot } from './deviceRecords';
import { createBlockedWait } from './createBlockedWait';
import { StorageError, toStorageError } from './StorageError';

/** Raised with every change of the stores; older databases are migrated in `upgrade`, newer ones refused untouched. */
const DATABASE_VERSION = 2;

export interface StoredFile {
  sha256: string;
  /** A handle on the bytes; they are never read into the page's memory as a whole. */
  bytes: Blob;
}

interface Stores extends DBSchema {
  revisions: {
    key: RevisionId;
    value: Revision;
    indexes: { assessment: AssessmentId; subject: [subject: string, assessment: AssessmentId] };
  };
  files: { key: string; value: StoredFile };
  snapshots: { key: string; value: Snapshot };
  bin: { key: AssessmentId; value: BinEntry };
  backups: { key: AssessmentId; value: Backup };
}

export type Database = IDBPDatabase<Stores>;

// One step for each version, run from the version that is found to the present one. A step that was released stays as it is.
const STEPS: readonly ((database: Database) => void)[] = [
  (database) => {
    const revisions = database.createObjectStore('revisions', { keyPath: 'id' });
    revisions.createIndex('assessment', 'assessment');
    revisions.createIndex('subject', ['subject', 'assessment']);
    database.createObjectStore('files', { keyPath: 'sha256' });
  },
  (database) => {
    database.createObjectStore('snapshots', { keyPath: 'id' });
    database.createObjectStore('bin', { keyPath: 'assessment' });
    database.createObjectStore('backups', { keyPath: 'assessment' });
  },
];

interface OpenOptions {
  /** False: it was here a moment ago. An empty one in its place would look as if nothing had ever been in it. */
  mayCreate: boolean;
  /** Called when the browser closes the database under us, or another tab upgrades or deletes it. */
  onLost: () => void;
}

export async function openDatabase(name: string, { mayCreate, onLost }: OpenOptions): Promise<Database> {
  if (typeof indexedDB === 'undefined') throw new StorageError('unavailable', undefined);
  const found: { isDeleted: boolean; database?: Database } = { isDeleted: false };
  const blocked = createBlockedWait();
  const opening = openDB<Stores>(name, DATABASE_VERSION, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      found.isDeleted = oldVersion === 0 && !mayCreate;
      if (found.isDeleted) {
        transaction.done.catch(() => undefined);
        transaction.abort();
      } else for (const step of STEPS.slice(oldVersion)) step(database);
    },
    blocked: blocked.begin,
    blocking() {
      // At once: a moment later the other tab would be told that it is blocked.
      found.database?.close();
      onLost();
    },
    terminated: onLost,
  });
  try {
    found.database = await Promise.race([opening, blocked.failure]);
    return found.database;
  } catch (error) {
    // What opens after we gave up is not used by anybody.
    opening.then(
      (database) => database.close(),
      () => undefined,
    );
    throw found.isDeleted ? new StorageError('deleted', error) : toStorageError(error);
  }
}
