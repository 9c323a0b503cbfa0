// What the session is to everyone else: what it knows, what can be done with it, and what it needs.
import type { StoreApi } from 'zustand/vanilla';
import type { About } from '../core/assessment/about';
import type { StepBack, Undo } from '../core/assessment/findUndo';
import type { Assessment } from '../core/assessment/readAssessment';
import type { AssessmentId, Revision, RevisionStep, Subject } from '../core/assessment/revision';
import type { DefinitionFile } from '../core/catalogue/parseDefinition';
import type { DefinitionFiles, Definitions } from '../core/catalogue/parseDefinitions';
import type { PublishedAssessment } from '../core/catalogue/publishedAssessment';
import type { Problem } from '../core/problem';
import type { FileStore } from '../storage/createFileStore';
import type { Storage } from '../storage/createStorage';
import type { SnapshotReason } from '../storage/deviceRecords';
import type { StorageFailure } from '../storage/StorageError';
import type { Change } from './change';
import type { SavingState } from './createSaveQueue';
import type { OpenAssessment } from './openAssessment';
import type { AssessmentSummary } from './summarizeAssessments';

export interface SessionState {
  /** Newest first; undefined until the disk has been read. */
  summaries: readonly AssessmentSummary[] | undefined;
  definitions: Definitions | undefined;
  /** What is wrong with the definition files; the app cannot score with them. */
  definitionProblems: readonly Problem[];
  open: OpenAssessment | undefined;
  /** All revisions of the open assessment, in no order; a commit makes a new list, typing does not. */
  revisions: readonly Revision[];
  /** The assessment that was asked for is not on this device. */
  notFound: AssessmentId | undefined;
  /** Stored records that could not be trusted. */
  damaged: readonly Problem[];
  loadFailure: StorageFailure | undefined;
  saving: SavingState;
  /** Text in number fields that cannot be read as a number, kept while the tab is open. */
  unreadable: ReadonlyMap<string, string>;
  /** Why the next change is made, by subject, kept while the tab is open. */
  remarks: ReadonlyMap<Subject, string>;
}

/** What stands with revisions beside what they say. */
export interface Note {
  remark?: string | undefined;
  step?: RevisionStep;
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
  /** For screens that name data points without an assessment being open. */
  loadDefinitions: () => Promise<unknown>;
  /** Another assessment of this device, to compare with; undefined when it is not here. Throws a StorageError. */
  loadOther: (id: AssessmentId) => Promise<Assessment | undefined>;
  /** What ITU published for a city, to compare with; no assessment is made of it. Throws where it cannot be read. */
  loadPublished: (id: string) => Promise<PublishedAssessment>;
  /** The open assessment's revisions as they are on disk now, and what is not there yet. Throws a StorageError. */
  reread: () => Promise<readonly Revision[]>;
  createAssessment: (about: Pick<About, 'city' | 'country' | 'period'>) => Promise<AssessmentId>;
  createFromPublished: (id: string) => Promise<AssessmentId>;
  /** Shows a change at once and makes it a revision when the typing pauses or {@link commit} is called. */
  edit: (change: Change) => void;
  commit: () => void;
  /** Makes changes revisions at once, all of them or none. */
  record: (changes: readonly Change[], note?: Note) => void;
  /** What one's own last step was, and the one that was taken back last. */
  findUndo: () => Undo;
  /** Records the opposite of one's own last step; what it was about, or undefined where there is none. */
  undo: () => StepBack | undefined;
  redo: () => StepBack | undefined;
  /** Gives a subject the state again that it had in a revision, as a new revision. */
  restore: (revision: Revision, remark?: string) => void;
  /**
   * Takes over what others have recorded, e.g. from a file; their revisions stay as they are. All of them are saved, and
   * then shown, or none: then it throws a StorageError.
   */
  receive: (revisions: readonly Revision[]) => Promise<void>;
  /** Remembers how the open assessment stands, before something large is done to it. */
  takeSnapshot: (reason: SnapshotReason) => Promise<void>;
  /** What was recorded and is not on disk yet, of all assessments. */
  getPending: () => readonly Revision[];
  /** Goes with the next revision of the subject; empty: none. */
  setRemark: (subject: Subject, remark: string) => void;
  setUnreadable: (field: string, text: string | undefined) => void;
  /** For a new subject, e.g. a piece of evidence. */
  newId: () => string;
  /** The bytes of evidence. A file is saved before the revision that speaks of it is recorded. */
  files: FileStore;
  retrySaving: () => void;
  /** Resolves when everything that was recorded is saved, or saving has failed. */
  settle: () => Promise<void>;
}
