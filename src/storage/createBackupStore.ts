// When each assessment was last saved to a file with everything of it, and since when something of it is in no file.
import type { AssessmentId, Revision } from '../core/assessment/revision';
import { completeTransaction } from './completeTransaction';
import { parseBackups, type Backup } from './deviceRecords';
import type { Database } from './openDatabase';
import { parseRecords, type LoadedRevisions } from './parseRecords';
import type { WithDatabase } from './withDatabase';

/** What is to go into a file, and how often something had been appended when it was read. */
export interface LoadedForBackup extends LoadedRevisions {
  appended: ReadonlyMap<AssessmentId, number>;
}

export interface BackupStore {
  list: () => Promise<Backup[]>;
  /** All revisions of these assessments, as they are at one instant. */
  load: (assessments: readonly AssessmentId[]) => Promise<LoadedForBackup>;
  /** A file with everything that was loaded is verified. What was appended since then stays unsaved. */
  markSaved: (loaded: Pick<LoadedForBackup, 'appended'>, savedAt: string) => Promise<void>;
}

export function createBackupStore(withDatabase: WithDatabase, tellOthers: () => void): BackupStore {
  return {
    list: () => withDatabase(async (database) => parseBackups(await database.getAll('backups'))),

    load: (assessments) =>
      withDatabase(async (database) => {
        const transaction = database.transaction(['revisions', 'backups']);
        const byAssessment = transaction.objectStore('revisions').index('assessment');
        const [backups, ...lists] = await Promise.all([
          transaction.objectStore('backups').getAll(),
          ...assessments.map((id) => byAssessment.getAll(id)),
        ]);
        const counts = new Map(parseBackups(backups).map((backup) => [backup.assessment, backup.appended]));
        const appended = new Map(assessments.map((id) => [id, counts.get(id) ?? 0]));
        return { ...parseRecords(lists.flat()), appended };
      }),

    markSaved: ({ appended }, savedAt) =>
      withDatabase(async (database) => {
        const transaction = database.transaction('backups', 'readwrite', { durability: 'strict' });
        await completeTransaction(
          transaction,
          [...appended].map(async ([assessment, count]) => {
            const [backup] = parseBackups([await transaction.store.get(assessment)]);
            const isWhole = (backup?.appended ?? 0) === count;
            const unsavedSince = isWhole ? null : (backup?.unsavedSince ?? savedAt);
            await transaction.store.put({
              assessment,
              savedAt,
              unsavedSince,
              appended: backup?.appended ?? 0,
            });
          }),
        );
        tellOthers();
      }),
  };
}

/** Revisions, and that they are in no file yet, in one transaction: all of it or nothing. */
export async function putRevisions(
  database: Database,
  revisions: readonly Revision[],
  at: string,
): Promise<void> {
  const transaction = database.transaction(['revisions', 'backups'], 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore('revisions');
  const backups = transaction.objectStore('backups');
  const noteUnsaved = async (assessment: AssessmentId) => {
    const [backup] = parseBackups([await backups.get(assessment)]);
    await backups.put({
      assessment,
      savedAt: backup?.savedAt ?? null,
      unsavedSince: backup?.unsavedSince ?? at,
      appended: (backup?.appended ?? 0) + 1,
    });
  };
  const touched = new Set(revisions.map(({ assessment }) => assessment));
  await completeTransaction(transaction, [
    // Asynchronous, so that a value which cannot be stored is refused like any other.
    ...revisions.map(async (revision) => store.put(revision)),
    ...[...touched].map(noteUnsaved),
  ]);
}
