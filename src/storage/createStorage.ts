// What the session may do with the disk: load, append, and hear what other tabs append. Nothing is ever overwritten.
import {
  parseRevision,
  type AssessmentId,
  type Revision,
  type RevisionDraft,
} from '../core/assessment/revision';
import type { Problem } from '../core/problem';
import { openDatabase, type Database } from './openDatabase';
import { toStorageError } from './StorageError';

interface LoadedRevisions {
  revisions: Revision[];
  /** Records that are not what their id says; they are left where they are. */
  problems: Problem[];
}

export interface Storage {
  /** What each assessment on this device is of: all revisions of the subject `about`. */
  loadAbouts: () => Promise<LoadedRevisions>;
  loadRevisions: (assessment: AssessmentId) => Promise<LoadedRevisions>;
  /** Resolves only after the transaction has completed, with strict durability. Known revisions are no obstacle. */
  appendRevisions: (revisions: readonly Revision[], files?: readonly NewFile[]) => Promise<void>;
  loadFile: (sha256: string) => Promise<Blob | undefined>;
  /** Calls back with what other tabs have saved. Returns how to stop. */
  onAppendedElsewhere: (listener: (revisions: readonly Revision[]) => void) => () => void;
  close: () => void;
}

export interface NewFile {
  sha256: string;
  bytes: Blob;
}

const ABOUT_SUBJECT: RevisionDraft['subject'] = 'about';

export function createStorage(name = 'sanjeh'): Storage {
  let opening: Promise<Database> | undefined;
  // A database that was closed under us is opened anew by the next call.
  const open = () => (opening ??= openDatabase(name, () => (opening = undefined)));
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);

  async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await open());
    } catch (error) {
      opening = undefined;
      throw toStorageError(error);
    }
  }

  return {
    loadAbouts: () =>
      withDatabase(async (database) => {
        const range = IDBKeyRange.bound([ABOUT_SUBJECT], [ABOUT_SUBJECT, []]);
        return parseRecords(await database.getAllFromIndex('revisions', 'subject', range));
      }),

    loadRevisions: (assessment) =>
      withDatabase(async (database) =>
        parseRecords(await database.getAllFromIndex('revisions', 'assessment', assessment)),
      ),

    appendRevisions: (revisions, files = []) =>
      withDatabase(async (database) => {
        const transaction = database.transaction(['revisions', 'files'], 'readwrite', {
          durability: 'strict',
        });
        await Promise.all([
          ...revisions.map((revision) => transaction.objectStore('revisions').put(revision)),
          ...files.map((file) => transaction.objectStore('files').put(file)),
          transaction.done,
        ]);
        channel?.postMessage(revisions);
      }),

    loadFile: (sha256) => withDatabase(async (database) => (await database.get('files', sha256))?.bytes),

    onAppendedElsewhere(listener) {
      const hear = ({ data }: MessageEvent<unknown[]>) => listener(parseRecords(data).revisions);
      channel?.addEventListener('message', hear);
      return () => channel?.removeEventListener('message', hear);
    },

    close() {
      channel?.close();
      void opening?.then((database) => database.close());
      opening = undefined;
    },
  };
}

function parseRecords(records: readonly unknown[]): LoadedRevisions {
  const parsed = records.map((record, index) => parseRevision(record, `revisions/${index}`));
  return {
    revisions: parsed.flatMap(({ value }) => value ?? []),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}
