// The workspace: all assessments of this device with what is known of them beside their revisions. Snapshots, bin, backups.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { About } from '../core/assessment/about';
import { foldRevisions } from '../core/assessment/foldRevisions';
import type { AssessmentId, Revision } from '../core/assessment/revision';
import type { DeviceStorage } from '../storage/createStorage';
import type { Backup, Snapshot } from '../storage/deviceRecords';
import { loadPreference, savePreference } from '../storage/preferences';
import { createSnapshot } from './createSnapshot';
import type { Session } from './createSession';
import { summarizeAssessments } from './summarizeAssessments';

export interface BinnedAssessment {
  id: AssessmentId;
  about: About;
  /** When it was deleted; ISO 8601. */
  at: string;
}

export interface WorkspaceState {
  /** False until the disk has been read, and where it does not answer: then nothing is said about backups. */
  isKnown: boolean;
  /** Latest first. */
  bin: readonly BinnedAssessment[];
  snapshots: readonly Snapshot[];
  backups: ReadonlyMap<AssessmentId, Backup>;
  /** A file that was dropped somewhere, for the screen that opens files. */
  fileToOpen: File | undefined;
  /** The day (ISO) on which the reminder was last put away. */
  remindedOn: string | undefined;
}

export interface WorkspaceEnvironment {
  session: Session;
  storage: DeviceStorage;
  appVersion: string;
  now: () => Date;
  randomId: () => string;
  /** Loads the page anew at the start screen; what this tab has in memory is gone then. */
  leave: () => void;
}

export interface Workspace {
  store: StoreApi<WorkspaceState>;
  /** For the functions beside this one; screens do not use it. */
  environment: WorkspaceEnvironment;
  /** Reads anew what is known of this device. Never throws: what failed is told when something is done. */
  refresh: () => Promise<void>;
  /** Everything that this tab has of an assessment in memory; for when the disk has nothing any more. */
  getRemembered: (assessment: AssessmentId) => readonly Revision[];
  /** These throw a StorageError. */
  putInBin: (assessment: AssessmentId) => Promise<void>;
  putBack: (assessment: AssessmentId) => Promise<void>;
  erase: (assessment: AssessmentId) => Promise<void>;
  /** After the database was deleted under us: begins a new one with everything that this tab remembers. */
  rewrite: () => Promise<void>;
  dismissReminder: () => void;
}

const REMINDER = 'reminded-on';

export function createWorkspace(environment: WorkspaceEnvironment): Workspace {
  const { session, storage, now } = environment;
  const store = createStore<WorkspaceState>(() => ({
    isKnown: false,
    bin: [],
    snapshots: [],
    backups: new Map(),
    fileToOpen: undefined,
    remindedOn: loadPreference(REMINDER),
  }));
  const remembered = new Map<AssessmentId, readonly Revision[]>();
  session.store.subscribe(({ open, revisions }) => {
    if (open) remembered.set(open.id, revisions);
  });

  const indexBackups = (backups: readonly Backup[]) =>
    new Map(backups.map((backup) => [backup.assessment, backup]));

  async function refresh() {
    try {
      const [entries, abouts, snapshots, backups] = await Promise.all([
        storage.bin.list(),
        storage.loadAboutsInBin(),
        storage.snapshots.list(),
        storage.backups.list(),
      ]);
      const binnedAt = new Map(entries.map(({ assessment, at }) => [assessment, at]));
      const bin = summarizeAssessments(abouts.revisions)
        .map(({ id, about }) => ({ id, about, at: binnedAt.get(id) ?? '' }))
        .sort((a, b) => (a.at < b.at ? 1 : -1));
      store.setState({ isKnown: true, bin, snapshots, backups: indexBackups(backups) });
    } catch {
      store.setState({ isKnown: false });
    }
  }

  /** Every answer is an append: no more is read again than what it changes. */
  function refreshBackups() {
    storage.backups.list().then(
      (backups) => store.setState({ backups: indexBackups(backups) }),
      () => store.setState({ isKnown: false }),
    );
  }

  /** The lists of assessments follow the bin. */
  const refreshAll = () => Promise.all([session.start(), refresh()]).then(() => undefined);

  function forget(assessment: AssessmentId) {
    remembered.delete(assessment);
    if (session.store.getState().open?.id !== assessment) return;
    session.store.setState({ open: undefined, revisions: [], notFound: assessment });
  }

  storage.onDeviceChanged((change) => {
    if (change.kind === 'erased') forget(change.assessment);
    if (change.kind === 'wiped') environment.leave();
    else if (change.kind === 'appended') refreshBackups();
    else if (change.kind === 'noted') void refresh();
    else void refreshAll();
  });

  return {
    store,
    environment,
    refresh,
    getRemembered: (assessment) => remembered.get(assessment) ?? [],

    async putInBin(assessment) {
      session.commit();
      await session.settle();
      const { revisions } = await storage.loadRevisions(assessment);
      await storage.snapshots.add(
        createSnapshot(assessment, foldRevisions(revisions), 'delete', environment),
      );
      await storage.bin.put({ assessment, at: now().toISOString() });
      await refreshAll();
    },

    async putBack(assessment) {
      await storage.bin.putBack([assessment]);
      await refreshAll();
    },

    async erase(assessment) {
      if (await storage.bin.erase(assessment)) forget(assessment);
      await refreshAll();
    },

    async rewrite() {
      storage.beginAnew();
      const pending = session.getPending();
      await storage.appendRevisions([...[...remembered.values()].flat(), ...pending]);
      session.retrySaving();
      await session.settle();
      await refreshAll();
    },

    dismissReminder() {
      const remindedOn = now().toISOString().slice(0, 10);
      savePreference(REMINDER, remindedOn);
      store.setState({ remindedOn });
    },
  };
}
