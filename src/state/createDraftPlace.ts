// A place for work that is not finished: it outlives the screen, not the tab, and is no part of the assessment.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AssessmentId } from '../core/assessment/revision';
import type { Session } from './createSession';

/** By assessment, and in it by what the draft is of. */
type Drafts<Draft> = ReadonlyMap<AssessmentId, ReadonlyMap<string, Draft>>;

export type DraftPlace<Draft> = (session: Session) => StoreApi<Drafts<Draft>>;

/** One for each kind of draft; what is kept in it belongs to the session that is given. */
export function createDraftPlace<Draft>(): DraftPlace<Draft> {
  const stores = new WeakMap<Session, StoreApi<Drafts<Draft>>>();
  return (session) => {
    const store = stores.get(session) ?? createStore<Drafts<Draft>>(() => new Map());
    stores.set(session, store);
    return store;
  };
}
