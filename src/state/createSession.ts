// The session: what is on this device, the assessment that is open, and the one gate through which it changes.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { About } from '../core/assessment/about';
import { openPublished } from '../core/assessment/openPublished';
import { foldRevisions, addRevision, type Heads } from '../core/assessment/foldRevisions';
import { readAssessment, type Assessment } from '../core/assessment/readAssessment';
import { assessmentIdSchema, type AssessmentId, type Revision } from '../core/assessment/revision';
import type { DefinitionFile } from '../core/catalogue/parseDefinition';
import { parseDefinition } from '../core/catalogue/parseDefinition';
import { parseDefinitions, type DefinitionFiles, type Definitions } from '../core/catalogue/parseDefinitions';
import { publishedAssessmentSchema } from '../core/catalogue/publishedAssessment';
import type { Problem } from '../core/problem';
import type { NewFile, Storage } from '../storage/createStorage';
import { toStorageError, type StorageFailure } from '../storage/StorageError';
import { createSaveQueue, type SavingState } from './createSaveQueue';
import { toRevisions, type Change, type Edits } from './change';
import { openAssessment, type OpenAssessment } from './openAssessment';

interface AssessmentSummary {
  id: AssessmentId;
  about: About;
  /** When it was begun or last renamed; ISO 8601. */
  at: string;
}

export interface SessionState {
  /** Newest first; undefined until the disk has been read. */
  summaries: readonly AssessmentSummary[] | undefined;
  definitions: Definitions | undefined;
  /** What is wrong with the definition files; the app cannot score with them. */
  definitionProblems: readonly Problem[];
  open: OpenAssessment | undefined;
  /** The assessment that was asked for is not on this device. */
  notFound: AssessmentId | undefined;
  /** Stored records that could not be trusted. */
  damaged: readonly Problem[];
  loadFailure: StorageFailure | undefined;
  saving: SavingState;
  /** Text in number fields that cannot be read as a number, kept while the tab is open. */
  unreadable: ReadonlyMap<string, string>;
}

export interface SessionEnvironment {
  storage: Storage;
  loadDefinitionFiles: () => Promise<DefinitionFiles>;
  loadPublishedFile: (id: string) => Promise<DefinitionFile>;
  getAuthor: () => string;
  now: () => Date;
  randomId: () => string;
}

export interface Session {
  store: StoreApi<SessionState>;
  /** Reads what is on this device. */
  start: () => Promise<void>;
  open: (id: AssessmentId) => Promise<void>;
  /** Another assessment of this device, to compare with; undefined when it is not here. Throws a StorageError. */
  loadOther: (id: AssessmentId) => Promise<Assessment | undefined>;
  createAssessment: (about: Pick<About, 'city' | 'country' | 'period'>) => Promise<AssessmentId>;
  createFromPublished: (id: string) => Promise<AssessmentId>;
  /** Shows a change at once and makes it a revision when the typing pauses or {@link commit} is called. */
  edit: (change: Change) => void;
  commit: () => void;
  /** Makes changes revisions at once, all of them or none. */
  record: (changes: readonly Change[], files?: readonly NewFile[]) => void;
  setUnreadable: (field: string, text: string | undefined) => void;
  /** For a new subject, e.g. a piece of evidence. */
  newId: () => string;
  loadFile: Storage['loadFile'];
  retrySaving: () => void;
  /** Resolves when everything that was recorded is saved, or saving has failed. */
  settle: () => Promise<void>;
}

const COMMIT_AFTER_MS = 800;

export function createSession(environment: SessionEnvironment): Session {
  const { storage } = environment;
  const store = createStore<SessionState>(() => ({
    summaries: undefined,
    definitions: undefined,
    definitionProblems: [],
    open: undefined,
    notFound: undefined,
    damaged: [],
    loadFailure: undefined,
    saving: { pending: 0, savedAt: undefined, failure: undefined },
    unreadable: new Map(),
  }));
  const queue = createSaveQueue(storage, (saving) => store.setState({ saving }));
  let commitTimer: ReturnType<typeof setTimeout> | undefined;
  let definitionsLoading: Promise<Definitions | undefined> | undefined;

  const authorship = () => ({ author: environment.getAuthor(), at: environment.now().toISOString() });

  function getDefinitions(): Promise<Definitions | undefined> {
    definitionsLoading ??= environment.loadDefinitionFiles().then((files) => {
      const { value, problems } = parseDefinitions(files);
      store.setState({ definitions: value, definitionProblems: problems });
      return value;
    });
    // A failed load (no network on the first visit) is tried anew the next time.
    definitionsLoading.catch(() => (definitionsLoading = undefined));
    return definitionsLoading;
  }

  function show(id: AssessmentId, heads: Heads, edits: Edits = new Map()) {
    const { definitions } = store.getState();
    const open = definitions && openAssessment(id, heads, edits, definitions);
    if (open) store.setState({ open });
  }

  function addToOpen(revisions: readonly Revision[]) {
    const { open } = store.getState();
    const own = revisions.filter(({ assessment }) => assessment === open?.id);
    if (open && own.length > 0) show(open.id, own.reduce(addRevision, open.heads), open.edits);
  }

  function addSummaries(revisions: readonly Revision[]) {
    const { summaries = [] } = store.getState();
    const fresh = summarize(revisions);
    if (fresh.length === 0) return;
    const others = summaries.filter(({ id }) => !fresh.some((each) => each.id === id));
    store.setState({ summaries: [...fresh, ...others] });
  }

  storage.onAppendedElsewhere((revisions) => {
    addToOpen(revisions);
    addSummaries(revisions);
  });

  function commit() {
    clearTimeout(commitTimer);
    const { open } = store.getState();
    if (!open || open.edits.size === 0) return;
    const revisions = toRevisions(open.id, [...open.edits.values()], authorship());
    show(open.id, revisions.reduce(addRevision, open.heads));
    addSummaries(revisions);
    queue.add(revisions);
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
    store.setState({ notFound: undefined });
    show(id, foldRevisions(revisions));
    return id;
  }

  return {
    store,
    commit,
    newId: environment.randomId,
    loadFile: storage.loadFile,
    retrySaving: queue.retry,
    settle: queue.settle,

    async start() {
      try {
        const { revisions, problems } = await storage.loadAbouts();
        store.setState({ summaries: summarize(revisions), damaged: problems, loadFailure: undefined });
      } catch (error) {
        store.setState({ summaries: [], loadFailure: toStorageError(error).code });
      }
    },

    async open(id) {
      commit();
      if (store.getState().open?.id === id) return;
      store.setState({ open: undefined, notFound: undefined, unreadable: new Map() });
      await queue.settle();
      try {
        const [{ revisions, problems }] = await Promise.all([storage.loadRevisions(id), getDefinitions()]);
        store.setState({ damaged: problems, loadFailure: undefined });
        const heads = foldRevisions(revisions);
        if (heads.has('about')) show(id, heads);
        else store.setState({ notFound: id });
      } catch (error) {
        store.setState({ loadFailure: toStorageError(error).code });
      }
    },

    async loadOther(id) {
      await queue.settle();
      const { revisions } = await storage.loadRevisions(id);
      return readAssessment(foldRevisions(revisions));
    },

    async createAssessment(about) {
      const definitions = await getDefinitions();
      const benchmarks = definitions?.benchmarkSets[0];
      if (!benchmarks) throw new Error('No benchmark set to assess by');
      const benchmarkSet = { id: benchmarks.id, version: benchmarks.version };
      return create([{ subject: 'about', content: { ...about, benchmarkSet, published: null } }]);
    },

    async createFromPublished(publishedId) {
      const [definitions, file] = await Promise.all([
        getDefinitions(),
        environment.loadPublishedFile(publishedId),
      ]);
      const benchmarks = definitions?.benchmarkSets[0];
      const { value: published, problems } = parseDefinition(publishedAssessmentSchema, file);
      if (!published || !benchmarks) {
        store.setState({ definitionProblems: problems });
        throw new Error(`The published results ${publishedId} cannot be read`);
      }
      const { about, profile, answers, reviews } = openPublished(published, benchmarks);
      return create([
        { subject: 'about', content: about },
        { subject: 'profile', content: profile },
        ...[...answers].map(([id, content]): Change => ({ subject: `answer/${id}`, content })),
        ...[...reviews].map(([id, content]): Change => ({ subject: `review/${id}`, content })),
      ]);
    },

    edit(change) {
      const { open } = store.getState();
      if (!open) return;
      const { subject } = change;
      // The parents are what the user had in front of them when the editing began.
      const parents = open.edits.get(subject)?.parents ?? open.heads.get(subject)?.map(({ id }) => id) ?? [];
      show(open.id, open.heads, new Map(open.edits).set(subject, { change, parents }));
      clearTimeout(commitTimer);
      commitTimer = setTimeout(commit, COMMIT_AFTER_MS);
    },

    record(changes, files) {
      commit();
      const { open } = store.getState();
      if (!open) return;
      const revisions = toRevisions(
        open.id,
        changes.map((change) => ({
          change,
          parents: open.heads.get(change.subject)?.map(({ id }) => id) ?? [],
        })),
        authorship(),
      );
      show(open.id, revisions.reduce(addRevision, open.heads));
      addSummaries(revisions);
      queue.add(revisions, files);
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

function summarize(abouts: readonly Revision[]): AssessmentSummary[] {
  const ids = new Set(abouts.map(({ assessment }) => assessment));
  return [...ids]
    .flatMap((id) => {
      const about = foldRevisions(abouts.filter(({ assessment }) => assessment === id)).get('about')?.[0];
      return about?.subject === 'about' ? [{ id, about: about.content, at: about.at }] : [];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}
