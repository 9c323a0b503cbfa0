// The session: what is on this device, the assessment that is open, and the one gate through which it changes.
import { createStore } from 'zustand/vanilla';
import { toChange } from '../core/assessment/change';
import type { StepBack, Undo } from '../core/assessment/findUndo';
import { openPublished } from '../core/assessment/openPublished';
import { foldRevisions, addRevision, type Heads } from '../core/assessment/foldRevisions';
import { readAssessment } from '../core/assessment/readAssessment';
import {
  assessmentIdSchema,
  type AssessmentId,
  type Revision,
  type RevisionId,
  type Subject,
} from '../core/assessment/revision';
import type { SnapshotReason } from '../storage/deviceRecords';
import type { LoadedRevisions } from '../storage/parseRecords';
import { toStorageError } from '../storage/StorageError';
import { createAuthorship } from './createAuthorship';
import { createDefinitionsLoader } from './createDefinitionsLoader';
import { createOwnSteps } from './createOwnSteps';
import { createPublishedLoader } from './createPublishedLoader';
import { createSnapshot } from './createSnapshot';
import { createSaveQueue } from './createSaveQueue';
import { toChanges, toRevisions, type Change, type Edit, type Edits } from './change';
import { findOwnUndo } from './findOwnUndo';
import { openAssessment } from './openAssessment';
import type { Note, Session, SessionEnvironment, SessionState } from './session';
import { summarizeAssessments } from './summarizeAssessments';

export type { Session, SessionEnvironment, SessionState } from './session';

const COMMIT_AFTER_MS = 800;

export function createSession(environment: SessionEnvironment): Session {
  const { storage } = environment;
  const store = createStore<SessionState>(() => ({
    summaries: undefined,
    definitions: undefined,
    definitionProblems: [],
    open: undefined,
    revisions: [],
    notFound: undefined,
    damaged: [],
    loadFailure: undefined,
    saving: { pending: 0, savedAt: undefined, failure: undefined },
    unreadable: new Map(),
    remarks: new Map(),
  }));
  const queue = createSaveQueue(storage, (saving) => store.setState({ saving }));
  let commitTimer: ReturnType<typeof setTimeout> | undefined;
  let abouts: readonly Revision[] = [];
  /** The assessment that was asked for last. */
  let wanted: AssessmentId | undefined;
  let opening: { id: AssessmentId; done: Promise<void> } | undefined;

  const getDefinitions = createDefinitionsLoader(environment, store);
  const loadPublished = createPublishedLoader(environment, store);
  const ownSteps = createOwnSteps();
  const authorship = createAuthorship(environment);

  function show(
    id: AssessmentId,
    revisions: readonly Revision[],
    heads = foldRevisions(revisions),
    edits: Edits = new Map(),
  ) {
    const { definitions } = store.getState();
    const open = definitions && openAssessment(id, heads, edits, definitions);
    if (open) store.setState({ open, revisions });
  }

  function addToOpen(added: readonly Revision[], edits?: Edits) {
    const { open, revisions } = store.getState();
    if (!open) return;
    const known = new Set(revisions.map(({ id }) => id));
    const fresh = added.filter(({ id, assessment }) => assessment === open.id && !known.has(id));
    if (fresh.length === 0) return;
    show(open.id, [...revisions, ...fresh], fresh.reduce(addRevision, open.heads), edits ?? open.edits);
  }

  function addSummaries(revisions: readonly Revision[]) {
    const fresh = revisions.filter(({ subject }) => subject === 'about');
    if (fresh.length === 0) return;
    abouts = [...abouts, ...fresh];
    store.setState({ summaries: summarizeAssessments(abouts) });
  }

  const listPendingAbouts = () => queue.getWaiting().filter(({ subject }) => subject === 'about');

  storage.onAppendedElsewhere((revisions) => {
    addToOpen(revisions);
    addSummaries(revisions);
  });

  function commit() {
    clearTimeout(commitTimer);
    const { open } = store.getState();
    if (!open || open.edits.size === 0) return;
    append(open.id, [...open.edits.values()]);
  }

  function append(id: AssessmentId, edits: readonly Edit[], { remark, step }: Note = {}) {
    const { remarks } = store.getState();
    const explained = edits.map((edit) => ({ ...edit, remark: remark ?? remarks.get(edit.change.subject) }));
    const revisions = toRevisions(id, explained, { ...authorship(), ...(step && { step }) });
    const [first] = revisions;
    if (!first) return;
    ownSteps.add(id, first.id);
    addToOpen(revisions, new Map());
    addSummaries(revisions);
    queue.add(revisions);
    if (remark !== undefined || remarks.size === 0) return;
    const said = new Set(revisions.map(({ subject }) => subject));
    store.setState({ remarks: new Map([...remarks].filter(([subject]) => !said.has(subject))) });
  }

  function find(): Undo {
    const { open, revisions } = store.getState();
    if (!open) return { undo: undefined, redo: undefined };
    const own = { steps: ownSteps.list(open.id), author: environment.getAuthor() };
    return findOwnUndo(revisions, open.heads, own);
  }

  function stepBack(kind: keyof Undo): StepBack | undefined {
    commit();
    const { open } = store.getState();
    const back = find()[kind];
    if (open && back && !back.blockedBy) append(open.id, back.edits, { remark: '', step: back.origin });
    return back;
  }

  function record(changes: readonly Change[], note?: Note) {
    commit();
    const { open } = store.getState();
    if (!open) return;
    const edits = changes.map((change) => ({ change, parents: findParents(open.heads, change.subject) }));
    append(open.id, edits, note);
  }

  /** What is on disk, and what could not be written yet: a disk that fails hides nothing that is still here. */
  async function load(id: AssessmentId): Promise<LoadedRevisions> {
    await queue.settle();
    const pending = queue.getWaiting().filter(({ assessment }) => assessment === id);
    try {
      const { revisions, problems } = await storage.loadRevisions(id);
      const known = new Set(revisions.map((revision) => revision.id));
      return { revisions: [...revisions, ...pending.filter((each) => !known.has(each.id))], problems };
    } catch (error) {
      if (!pending.some(({ subject }) => subject === 'about')) throw error;
      return { revisions: pending, problems: [] };
    }
  }

  /** A disk that cannot keep it is told when the work itself cannot be saved. */
  async function takeSnapshot(reason: SnapshotReason): Promise<void> {
    commit();
    const { open } = store.getState();
    if (!open) return;
    await storage.snapshots
      .add(createSnapshot(open.id, open.heads, reason, environment))
      .catch(() => undefined);
  }

  async function create(changes: readonly Change[]): Promise<AssessmentId> {
    const id = assessmentIdSchema.parse(environment.randomId());
    const revisions = toRevisions(
      id,
      changes.map((change) => ({ change, parents: [] })),
      authorship(),
    );
    queue.add(revisions);
    await queue.settle();
    addSummaries(revisions);
    commit();
    store.setState({ notFound: undefined, unreadable: new Map(), remarks: new Map() });
    wanted = id;
    show(id, revisions);
    return id;
  }

  async function open(id: AssessmentId): Promise<void> {
    commit();
    wanted = id;
    if (store.getState().open?.id === id) return;
    const fresh = { unreadable: new Map(), remarks: new Map() };
    store.setState({ open: undefined, revisions: [], notFound: undefined, ...fresh });
    try {
      const [{ revisions, problems }] = await Promise.all([load(id), getDefinitions()]);
      if (wanted !== id) return;
      store.setState({ damaged: problems, loadFailure: undefined });
      const heads = foldRevisions(revisions);
      if (heads.has('about')) show(id, revisions, heads);
      else store.setState({ notFound: id });
    } catch (error) {
      if (wanted === id) store.setState({ loadFailure: toStorageError(error).code });
    }
  }

  return {
    store,
    commit,
    record,
    findUndo: find,
    undo: () => stepBack('undo'),
    redo: () => stepBack('redo'),
    newId: environment.randomId,
    files: {
      ...storage.files,
      async deleteUnused(sha256s) {
        await queue.settle();
        // What could not be saved yet may use them, too.
        return store.getState().saving.pending > 0 ? [] : storage.files.deleteUnused(sha256s);
      },
    },
    retrySaving: queue.retry,
    settle: queue.settle,

    async start() {
      try {
        const { revisions, problems } = await storage.loadAbouts();
        abouts = [...revisions, ...listPendingAbouts()];
        const summaries = summarizeAssessments(abouts);
        store.setState({ summaries, damaged: problems, loadFailure: undefined });
      } catch (error) {
        abouts = listPendingAbouts();
        store.setState({ summaries: summarizeAssessments(abouts), loadFailure: toStorageError(error).code });
      }
    },

    open(id) {
      if (opening?.id === id) return opening.done;
      const now = { id, done: open(id) };
      opening = now;
      return now.done.finally(() => {
        if (opening === now) opening = undefined;
      });
    },

    async loadOther(id) {
      const { revisions } = await load(id);
      return readAssessment(foldRevisions(revisions));
    },

    loadPublished,
    async reread() {
      commit();
      const { open } = store.getState();
      return open ? (await load(open.id)).revisions : [];
    },

    async createAssessment(about) {
      const definitions = await getDefinitions();
      const benchmarks = definitions?.benchmarkSets[0];
      if (!benchmarks) throw new Error('No benchmark set to assess by');
      const benchmarkSet = { id: benchmarks.id, version: benchmarks.version };
      return create([{ subject: 'about', content: { ...about, benchmarkSet, published: null } }]);
    },

    async createFromPublished(publishedId) {
      const [definitions, published] = await Promise.all([getDefinitions(), loadPublished(publishedId)]);
      const benchmarks = definitions?.benchmarkSets[0];
      if (!benchmarks) throw new Error('No benchmark set to assess by');
      return create(toChanges(openPublished(published, benchmarks)));
    },

    edit(change) {
      const { open } = store.getState();
      if (!open) return;
      const { subject } = change;
      // The parents are what the user had in front of them when the editing began.
      const parents = open.edits.get(subject)?.parents ?? findParents(open.heads, subject);
      const edits = new Map(open.edits).set(subject, { change, parents });
      show(open.id, store.getState().revisions, open.heads, edits);
      clearTimeout(commitTimer);
      commitTimer = setTimeout(commit, COMMIT_AFTER_MS);
    },

    restore(revision, remark) {
      void takeSnapshot('restore');
      record([toChange(revision)], { remark, step: { kind: 'restore', of: [revision.id] } });
    },

    loadDefinitions: getDefinitions,
    takeSnapshot,
    getPending: queue.getWaiting,

    async receive(revisions) {
      commit();
      await queue.settle();
      await storage.appendRevisions(revisions);
      addToOpen(revisions);
      addSummaries(revisions);
    },

    setRemark(subject, remark) {
      const remarks = new Map(store.getState().remarks);
      if (remark === '') remarks.delete(subject);
      else remarks.set(subject, remark);
      store.setState({ remarks });
    },

    setUnreadable(field, text) {
      const { unreadable } = store.getState();
      if (unreadable.get(field) === text) return;
      const next = new Map(unreadable);
      if (text === undefined) next.delete(field);
      else next.set(field, text);
      store.setState({ unreadable: next });
    },
  };
}

function findParents(heads: Heads, subject: Subject): RevisionId[] {
  return heads.get(subject)?.map(({ id }) => id) ?? [];
}
