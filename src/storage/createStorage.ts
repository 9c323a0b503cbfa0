// What the program may do with the disk: load, append, and hear what other tabs do. No revision is ever overwritten.
import type { AssessmentId, Revision, RevisionDraft } from '../core/assessment/revision';
import { createBackupStore, putRevisions, type BackupStore } from './createBackupStore';
import { createBinStore, type BinStore } from './createBinStore';
import { createFileStore, type FileStore } from './createFileStore';
import { createSnapshotStore, type SnapshotStore } from './createSnapshotStore';
import { createTabChannel, type DeviceChange } from './createTabChannel';
import { deleteDatabase } from './deleteDatabase';
import { parseBinEntries } from './deviceRecords';
import { openDatabase, type Database } from './openDatabase';
import { parseRecords, type LoadedRevisions } from './parseRecords';
import { toStorageError } from './StorageError';
import type { WithDatabase } from './withDatabase';

/** What the session needs. */
export interface Storage {
  /** What each assessment on this device is of, without those in the bin: all revisions of the subject `about`. */
  loadAbouts: () => Promise<LoadedRevisions>;
  loadRevisions: (assessment: AssessmentId) => Promise<LoadedRevisions>;
  /** Resolves only after the transaction has completed, with strict durability. Known revisions are no obstacle. */
  appendRevisions: (revisions: readonly Revision[]) => Promise<void>;
  files: FileStore;
  snapshots: Pick<SnapshotStore, 'add'>;
  /** Calls back with what other tabs have saved. Returns how to stop. */
  onAppendedElsewhere: (listener: (revisions: readonly Revision[]) => void) => () => void;
  close: () => void;
}

/** And what the device as a whole needs. */
export interface DeviceStorage extends Storage {
  snapshots: SnapshotStore;
  bin: BinStore;
  backups: BackupStore;
  /** What the assessments in the bin are of. */
  loadAboutsInBin: () => Promise<LoadedRevisions>;
  /** Calls back when something was appended or noted, here or in another tab, and when another tab deletes something. */
  onDeviceChanged: (listener: (change: DeviceChange) => void) => () => void;
  /** After the failure `deleted`: the next call may make an empty database. */
  beginAnew: () => void;
  /** Deletes everything, also in the sight of other tabs. Nothing can be stored afterwards until the page is loaded anew. */
  wipe: () => Promise<void>;
}

const ABOUT_SUBJECT: RevisionDraft['subject'] = 'about';

export function createStorage(name = 'sanjeh'): DeviceStorage {
  let opening: Promise<Database> | undefined;
  let wasOpen = false;
  const onLost = () => (opening = undefined);
  const channel = createTabChannel(name);

  // A database that was closed under us is opened anew by the next call.
  async function open(): Promise<Database> {
    const database = await (opening ??= openDatabase(name, { mayCreate: !wasOpen, onLost }));
    wasOpen = true;
    return database;
  }

  const withDatabase: WithDatabase = async (work) => {
    try {
      return await work(await open());
    } catch (error) {
      const failure = toStorageError(error);
      // A connection that has failed is not asked again; one transaction that has failed is no fault of the connection.
      if (failure.code !== 'quota-full') void closeDatabase();
      throw failure;
    }
  };

  function closeDatabase(): Promise<void> {
    const closing = opening?.then(
      (database) => database.close(),
      () => undefined,
    );
    opening = undefined;
    return closing ?? Promise.resolve();
  }

  const loadAbouts = (isWanted: (assessment: AssessmentId, bin: ReadonlySet<AssessmentId>) => boolean) =>
    withDatabase(async (database) => {
      const transaction = database.transaction(['revisions', 'bin']);
      const range = IDBKeyRange.bound([ABOUT_SUBJECT], [ABOUT_SUBJECT, []]);
      const [records, entries] = await Promise.all([
        transaction.objectStore('revisions').index('subject').getAll(range),
        transaction.objectStore('bin').getAll(),
      ]);
      const bin = new Set(parseBinEntries(entries).map(({ assessment }) => assessment));
      return parseRecords(records.filter(({ assessment }) => isWanted(assessment, bin)));
    });

  return {
    loadAbouts: () => loadAbouts((assessment, bin) => !bin.has(assessment)),
    loadAboutsInBin: () => loadAbouts((assessment, bin) => bin.has(assessment)),

    loadRevisions: (assessment) =>
      withDatabase(async (database) =>
        parseRecords(await database.getAllFromIndex('revisions', 'assessment', assessment)),
      ),

    appendRevisions: (revisions) =>
      withDatabase(async (database) => {
        await putRevisions(database, revisions, new Date().toISOString());
        channel.tellAppended(revisions);
      }),

    files: createFileStore(withDatabase),
    snapshots: createSnapshotStore(withDatabase, () => channel.tell({ kind: 'noted' })),
    bin: createBinStore(withDatabase, (erased) =>
      channel.tell(erased === undefined ? { kind: 'listed' } : { kind: 'erased', assessment: erased }),
    ),
    backups: createBackupStore(withDatabase, () => channel.tell({ kind: 'noted' })),

    onAppendedElsewhere: channel.onAppendedElsewhere,
    onDeviceChanged: channel.onDeviceChanged,

    beginAnew() {
      wasOpen = false;
    },

    async wipe() {
      await closeDatabase();
      wasOpen = true;
      await deleteDatabase(name);
      channel.tell({ kind: 'wiped' });
    },

    close() {
      channel.close();
      void closeDatabase();
    },
  };
}
