// Adding evidence, for React: files through the one line of attachments of the session, links and notes at once.
import { useStore } from 'zustand';
import { evidenceSchema } from '../core/assessment/evidence';
import type { DataPointId } from '../core/catalogue/kpi';
import { createAttachments, type Attachments, type AttachState } from './createAttachments';
import type { Session } from './createSession';
import { useSession } from './useSession';

const bySession = new WeakMap<Session, Attachments>();

function getAttachments(session: Session): Attachments {
  const attachments = bySession.get(session) ?? createAttachments(session);
  bySession.set(session, attachments);
  return attachments;
}

/** A note without title is called by its beginning. */
const TITLE_LENGTH = 60;

export interface AddEvidence extends AttachState {
  onFiles: (files: readonly File[]) => void;
  onCancel: () => void;
  onDismiss: () => void;
  /** False: it is no address of the web, or nothing; nothing was added. */
  onLink: (url: string, title: string) => boolean;
  onNote: (text: string) => boolean;
}

/** What is added supports these data points; none: it waits in the register. */
export function useAttachments(dataPoints: readonly DataPointId[]): AddEvidence {
  const session = useSession();
  const { store, attach, cancel, dismiss } = getAttachments(session);

  function add(draft: unknown): boolean {
    const { data: content } = evidenceSchema.safeParse(draft);
    if (content) session.record([{ subject: `evidence/${session.newId()}`, content }]);
    return content !== undefined;
  }

  return {
    ...useStore(store),
    onFiles: (files) => void attach(files, dataPoints),
    onCancel: cancel,
    onDismiss: dismiss,
    onLink: (url, title) => add({ kind: 'link', title: title.trim(), dataPoints, url: url.trim() }),
    onNote(note) {
      const text = note.trim();
      return text !== '' && add({ kind: 'note', title: text.slice(0, TITLE_LENGTH), dataPoints, text });
    },
  };
}

/** Changes whenever files were attached; for what has to look at the disk again. */
export function useAttachOutcomes(): AttachState['outcomes'] {
  return useStore(getAttachments(useSession()).store, ({ outcomes }) => outcomes);
}
