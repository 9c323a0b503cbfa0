// The snapshots of this device: how an assessment stood before something large was done to it.
import { completeTransaction } from './completeTransaction';
import { parseSnapshots, type Snapshot } from './deviceRecords';
import type { WithDatabase } from './withDatabase';

export interface SnapshotStore {
  add: (snapshot: Snapshot) => Promise<void>;
  /** The latest first. */
  list: () => Promise<Snapshot[]>;
}

/** Of all assessments of the device together. */
const MOST_SNAPSHOTS = 10;

export function createSnapshotStore(withDatabase: WithDatabase, tellOthers: () => void): SnapshotStore {
  return {
    add: (snapshot) =>
      withDatabase(async (database) => {
        const transaction = database.transaction('snapshots', 'readwrite', { durability: 'strict' });
        await transaction.store.put(snapshot);
        const surplus = sortLatestFirst(parseSnapshots(await transaction.store.getAll())).slice(
          MOST_SNAPSHOTS,
        );
        await completeTransaction(
          transaction,
          surplus.map(({ id }) => transaction.store.delete(id)),
        );
        tellOthers();
      }),

    list: () =>
      withDatabase(async (database) => sortLatestFirst(parseSnapshots(await database.getAll('snapshots')))),
  };
}

function sortLatestFirst(snapshots: Snapshot[]): Snapshot[] {
  return snapshots.sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
}
