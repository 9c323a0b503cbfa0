// The unfinished work of one kind in the open assessment.
import { useStore } from 'zustand';
import type { DraftPlace } from './createDraftPlace';
import { useOpenAssessment, useSession } from './useSession';

interface DraftsEditing<Draft> {
  /** In the order in which they were begun. */
  drafts: ReadonlyMap<string, Draft>;
  /** The change gets what is kept by then; undefined where nothing is. */
  put: (key: string, change: (now: Draft | undefined) => Draft) => void;
  remove: (key: string) => void;
}

export function useDrafts<Draft>(place: DraftPlace<Draft>): DraftsEditing<Draft> {
  const store = place(useSession());
  const { id } = useOpenAssessment();
  const kept = useStore(store).get(id);
  const set = (change: (drafts: Map<string, Draft>) => void) =>
    store.setState((all) => {
      const drafts = new Map(all.get(id));
      change(drafts);
      return new Map(all).set(id, drafts);
    }, true);
  return {
    drafts: kept ?? new Map<string, Draft>(),
    put: (key, change) => set((drafts) => drafts.set(key, change(drafts.get(key)))),
    remove: (key) => set((drafts) => drafts.delete(key)),
  };
}
