// The bin of this device: assessments that have disappeared from the lists, until they are put back or erased for good.
import type { AssessmentId } from '../core/assessment/revision';
import { completeTransaction } from './completeTransaction';
import { parseBinEntries, type BinEntry } from './deviceRecords';
import type { Database } from './openDatabase';
import type { WithDatabase } from './withDatabase';

export interface BinStore {
  list: () => Promise<BinEntry[]>;
  put: (entry: BinEntry) => Promise<void>;
  putBack: (assessments: readonly AssessmentId[]) => Promise<void>;
  /**
   * Removes everything of an assessment that is in the bin, in one transaction: revisions, snapshots, and the bytes of
   * evidence that no other assessment speaks of. False, and nothing is done, for one that is not in the bin (any more).
   */
  erase: (assessment: AssessmentId) => Promise<boolean>;
}

export function createBinStore(
  withDatabase: WithDatabase,
  tellOthers: (erased?: AssessmentId) => void,
): BinStore {
  return {
    list: () => withDatabase(async (database) => parseBinEntries(await database.getAll('bin'))),

    put: (entry) =>
      withDatabase(async (database) => {
        const transaction = database.transaction('bin', 'readwrite', { durability: 'strict' });
        await completeTransaction(transaction, [transaction.store.put(entry)]);
        tellOthers();
      }),

    putBack: (assessments) =>
      withDatabase(async (database) => {
        const transaction = database.transaction('bin', 'readwrite', { durability: 'strict' });
        await completeTransaction(
          transaction,
          assessments.map((id) => transaction.store.delete(id)),
        );
        tellOthers();
      }),

    erase: (assessment) =>
      withDatabase(async (database) => {
        const isErased = await erase(database, assessment);
        if (isErased) tellOthers(assessment);
        return isErased;
      }),
  };
}

async function erase(database: Database, assessment: AssessmentId): Promise<boolean> {
  const transaction = database.transaction(
    ['revisions', 'files', 'snapshots', 'bin', 'backups'],
    'readwrite',
    {
      durability: 'strict',
    },
  );
  const bin = transaction.objectStore('bin');
  if ((await bin.getKey(assessment)) === undefined) {
    await transaction.done;
    return false;
  }
  const revisions = transaction.objectStore('revisions');
  const snapshots = transaction.objectStore('snapshots');
  const evidence = IDBKeyRange.bound(['evidence/'], ['evidence/\uffff']);
  const [ids, records, allSnapshots] = await Promise.all([
    revisions.index('assessment').getAllKeys(assessment),
    revisions.index('subject').getAll(evidence),
    snapshots.getAll(),
  ]);
  await completeTransaction(transaction, [
    ...ids.map((id) => revisions.delete(id)),
    ...findOwnFiles(records, assessment).map((sha256) => transaction.objectStore('files').delete(sha256)),
    ...allSnapshots.flatMap((snapshot) =>
      snapshot.assessment === assessment ? [snapshots.delete(snapshot.id)] : [],
    ),
    bin.delete(assessment),
    transaction.objectStore('backups').delete(assessment),
  ]);
  return true;
}

interface EvidenceRecord {
  assessment: AssessmentId;
  content: object | null;
}

/** Files that only this assessment speaks of. What another one has in its own bin, or had, is not taken from it either. */
function findOwnFiles(records: readonly EvidenceRecord[], assessment: AssessmentId): string[] {
  const filesOf = (isWanted: (record: EvidenceRecord) => boolean) =>
    records
      .filter(isWanted)
      .flatMap(({ content }) =>
        content && 'sha256' in content && typeof content.sha256 === 'string' ? [content.sha256] : [],
      );
  const others = new Set(filesOf((record) => record.assessment !== assessment));
  return [...new Set(filesOf((record) => record.assessment === assessment))].filter(
    (sha256) => !others.has(sha256),
  );
}
