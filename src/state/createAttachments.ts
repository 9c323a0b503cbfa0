// Attaching files: one after the other, each read in pieces, its bytes saved, and only then recorded as evidence.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EvidenceFile } from '../core/assessment/evidence';
import type { EvidenceItem } from '../core/assessment/readAssessment';
import type { AssessmentId } from '../core/assessment/revision';
import type { DataPointId } from '../core/catalogue/kpi';
import { cleanFileName } from '../core/cleanFileName';
import { StorageError } from '../storage/StorageError';
import type { Session } from './createSession';
import { hashBlob } from './hashBlob';

/** `double`: the same bytes are in the register already; `title` is what they are called there. */
type AttachOutcome =
  | { kind: 'attached'; name: string }
  | { kind: 'double' | 'known' | 'from-bin'; name: string; title: string }
  | { kind: 'unreadable' | 'quota-full' | 'not-saved' | 'cancelled' | 'left'; name: string };

interface AttachProgress {
  name: string;
  /** Which of how many, counted from 1. */
  place: number;
  count: number;
  /** 0…1 of this file. */
  share: number;
}

export interface AttachState {
  progress: AttachProgress | undefined;
  /** What became of the files that were last given. */
  outcomes: readonly AttachOutcome[];
}

export interface Attachments {
  store: StoreApi<AttachState>;
  /** Resolves when these and all given before are done. Goes on while other screens of the assessment are looked at. */
  attach: (files: readonly File[], dataPoints: readonly DataPointId[]) => Promise<void>;
  cancel: () => void;
  /** The outcomes have been seen. */
  dismiss: () => void;
}

interface Job {
  file: File;
  dataPoints: readonly DataPointId[];
  assessment: AssessmentId;
}

export function createAttachments(session: Session): Attachments {
  const store = createStore<AttachState>(() => ({ progress: undefined, outcomes: [] }));
  let waiting: Job[] = [];
  let done = 0;
  let controller = new AbortController();
  let running: Promise<void> | undefined;

  const isOpen = (id: AssessmentId) => session.store.getState().open?.id === id;

  async function attachOne({ file, dataPoints, assessment }: Job): Promise<AttachOutcome> {
    const name = cleanFileName(file.name);
    let readBytes = 0;
    const tell = () => {
      const share = file.size === 0 ? 1 : readBytes / file.size;
      store.setState({ progress: { name, place: done + 1, count: done + 1 + waiting.length, share } });
    };
    tell();
    try {
      const onBytes = (bytes: number) => {
        readBytes += bytes;
        tell();
      };
      const sha256 = await hashBlob(file, { signal: controller.signal, onBytes });
      if (!isOpen(assessment)) return { kind: 'left', name };
      await session.files.save({ sha256, bytes: new Blob([file]) });
      if (!isOpen(assessment)) return { kind: 'left', name };
      const { size: sizeBytes, type: mediaType } = file;
      return record(session, {
        kind: 'file',
        title: name,
        dataPoints: [...dataPoints],
        sha256,
        mediaType,
        sizeBytes,
      });
    } catch (error) {
      return { kind: findReason(error), name };
    }
  }

  async function attachAll() {
    addEventListener('beforeunload', askToStay);
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const outcome = controller.signal.aborted
        ? ({ kind: 'cancelled', name: cleanFileName(job.file.name) } as const)
        : await attachOne(job);
      done += 1;
      store.setState(({ outcomes }) => ({ outcomes: [...outcomes, outcome] }));
    }
    removeEventListener('beforeunload', askToStay);
    store.setState({ progress: undefined });
    running = undefined;
  }

  return {
    store,
    attach(files, dataPoints) {
      const assessment = session.store.getState().open?.id;
      if (!assessment || files.length === 0) return Promise.resolve();
      waiting = [...waiting, ...files.map((file) => ({ file, dataPoints, assessment }))];
      if (!running) {
        controller = new AbortController();
        done = 0;
        store.setState({ outcomes: [] });
        running = attachAll();
      }
      return running;
    },
    cancel: () => controller.abort(),
    dismiss: () => store.setState({ outcomes: [] }),
  };
}

/** Bytes that are in the register already get no second piece: the one that is there supports these data points, too. */
function record(session: Session, content: EvidenceFile): AttachOutcome {
  const { assessment } = session.store.getState().open ?? {};
  const same = (item: EvidenceItem) => item.content.kind === 'file' && item.content.sha256 === content.sha256;
  const known = assessment?.evidence.find(same);
  const binned = assessment?.evidenceInBin.find(same);
  const item = known ?? binned;
  const put = (id: string, change: EvidenceItem['content']) =>
    session.record([{ subject: `evidence/${id}`, content: change }]);
  const name = content.title;
  if (!item) {
    put(session.newId(), content);
    return { kind: 'attached', name };
  }
  const { inBin: _, ...found } = item.content;
  // What it supported before it was removed is not brought back unasked.
  const before = known ? found.dataPoints : [];
  const dataPoints = [...new Set([...before, ...content.dataPoints])];
  const isNew = dataPoints.length > before.length || !known;
  if (isNew) put(item.id, { ...found, dataPoints });
  return { kind: known ? (isNew ? 'double' : 'known') : 'from-bin', name, title: found.title };
}

function findReason(error: unknown) {
  if (error instanceof StorageError) return error.code === 'quota-full' ? 'quota-full' : 'not-saved';
  return error instanceof Error && error.name === 'AbortError' ? 'cancelled' : 'unreadable';
}

/** The browser asks before it leaves while files are still being attached. */
function askToStay(event: Event): void {
  event.preventDefault();
}
