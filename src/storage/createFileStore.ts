// The bytes of evidence files on this device, each kept once under its SHA-256.
import { foldRevisions } from '../core/assessment/foldRevisions';
import type { RevisionDraft } from '../core/assessment/revision';
import type { StoredFile } from './openDatabase';
import { parseRecords } from './parseRecords';
import type { WithDatabase } from './withDatabase';

export interface FileStore {
  /** Resolves when the bytes are on disk. Bytes that are there already are written anew, which mends damaged ones. */
  save: (file: StoredFile) => Promise<void>;
  load: (sha256: string) => Promise<Blob | undefined>;
  /** The SHA-256 of every file on this device, of whichever assessment. */
  list: () => Promise<string[]>;
  /** Deletes those of these files that no assessment on this device uses, and returns them. What is in a bin is not used. */
  deleteUnused: (sha256s: readonly string[]) => Promise<string[]>;
}

const EVIDENCE: RevisionDraft['subject'] = 'evidence/';

export function createFileStore(withDatabase: WithDatabase): FileStore {
  return {
    save: (file) =>
      withDatabase(async (database) => {
        const transaction = database.transaction('files', 'readwrite', { durability: 'strict' });
        await Promise.all([transaction.store.put(file), transaction.done]);
      }),

    load: (sha256) => withDatabase(async (database) => (await database.get('files', sha256))?.bytes),

    list: () => withDatabase((database) => database.getAllKeys('files')),

    deleteUnused: (sha256s) =>
      withDatabase(async (database) => {
        const transaction = database.transaction(['revisions', 'files'], 'readwrite', {
          durability: 'strict',
        });
        const range = IDBKeyRange.bound([EVIDENCE], [`${EVIDENCE}\uffff`]);
        const records = await transaction.objectStore('revisions').index('subject').getAll(range);
        const used = findUsedFiles(records);
        const unused = sha256s.filter((sha256) => !used.has(sha256));
        await Promise.all([
          ...unused.map((sha256) => transaction.objectStore('files').delete(sha256)),
          transaction.done,
        ]);
        return unused;
      }),
  };
}

/** Of a conflict every side counts: nobody has chosen yet. */
function findUsedFiles(records: readonly unknown[]): Set<string> {
  const heads = foldRevisions(parseRecords(records).revisions);
  const used = new Set<string>();
  for (const { content } of [...heads.values()].flat()) {
    if (content && 'sha256' in content && !content.inBin) used.add(content.sha256);
  }
  return used;
}
