// Writes revisions one batch after the other. What fails stays in the queue, is told, and is tried again.
import type { Revision } from '../core/assessment/revision';
import type { Storage } from '../storage/createStorage';
import { toStorageError, type StorageFailure } from '../storage/StorageError';

export interface SavingState {
  /** Revisions that are on screen but not yet on disk. */
  pending: number;
  /** When the last write completed; ISO 8601. */
  savedAt: string | undefined;
  failure: StorageFailure | undefined;
}

export interface SaveQueue {
  add: (revisions: readonly Revision[]) => void;
  retry: () => void;
  /** What is on screen but not on disk. */
  getWaiting: () => readonly Revision[];
  /** Resolves when nothing is pending or the last try has failed. */
  settle: () => Promise<void>;
}

const RETRY_AFTER_MS = 5000;

export function createSaveQueue(
  storage: Pick<Storage, 'appendRevisions'>,
  onChange: (state: SavingState) => void,
): SaveQueue {
  let waiting: readonly Revision[] = [];
  let state: SavingState = { pending: 0, savedAt: undefined, failure: undefined };
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (change: Partial<SavingState>) => {
    state = { ...state, ...change, pending: waiting.length };
    onChange(state);
  };

  async function writeAll() {
    while (waiting.length > 0) {
      const batch = waiting;
      try {
        await storage.appendRevisions(batch);
        waiting = waiting.slice(batch.length);
        tell({ savedAt: new Date().toISOString(), failure: undefined });
      } catch (error) {
        tell({ failure: toStorageError(error).code });
        timer = setTimeout(start, RETRY_AFTER_MS);
        return;
      }
    }
  }

  function start() {
    clearTimeout(timer);
    running ??= writeAll().finally(() => (running = undefined));
  }

  return {
    add(revisions) {
      if (revisions.length === 0) return;
      waiting = [...waiting, ...revisions];
      tell({});
      start();
    },
    retry: start,
    getWaiting: () => waiting,
    async settle() {
      await running;
    },
  };
}
