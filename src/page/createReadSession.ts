// A session that can only be read: one assessment is open, the period before can be asked for, and nothing can be changed.
import { createStore } from 'zustand/vanilla';
import type { ReportPage } from '../core/exchange/report-page/parsePage';
import { scorePage } from '../core/exchange/report-page/scorePage';
import type { Session, SessionState } from '../state/session';

export function createReadSession(page: ReportPage): Session {
  const { previous, definitions, madeAt: at } = page;
  const store = createStore<SessionState>(() => ({
    summaries: [page, ...(previous ? [previous] : [])].map(({ id, assessment: { about } }) => ({
      ...{ id, about, at },
    })),
    definitions,
    definitionProblems: [],
    // As the app has one open, but without its history.
    open: {
      id: page.id,
      assessment: page.assessment,
      heads: new Map(),
      edits: new Map(),
      ...scorePage(page),
    },
    revisions: [],
    notFound: undefined,
    damaged: [],
    loadFailure: undefined,
    saving: { pending: 0, savedAt: undefined, failure: undefined },
    unreadable: new Map(),
    remarks: new Map(),
  }));
  return {
    store,
    start: () => Promise.resolve(),
    open: () => Promise.resolve(),
    settle: () => Promise.resolve(),
    loadDefinitions: () => Promise.resolve(definitions),
    loadOther: (id) => Promise.resolve([page, previous].find((each) => each?.id === id)?.assessment),
    getPending: () => [],
    commit: () => undefined,
    findUndo: () => ({ undo: undefined, redo: undefined }),
    loadPublished: refuse,
    reread: refuse,
    createAssessment: refuse,
    createFromPublished: refuse,
    edit: refuse,
    record: refuse,
    undo: refuse,
    redo: refuse,
    restore: refuse,
    receive: refuse,
    takeSnapshot: refuse,
    setRemark: refuse,
    setUnreadable: refuse,
    newId: refuse,
    files: { save: refuse, load: refuse, list: () => Promise.resolve([]), deleteUnused: refuse },
    retrySaving: refuse,
  };
}

/** A fault: nothing that is drawn in the page may ask for it. */
function refuse(): never {
  throw new Error('A report page can only be read');
}
