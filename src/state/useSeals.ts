// The seals of the open assessment, for React: which of them is the present state, and what has changed since the newest.
import type { Heads } from '../core/assessment/foldRevisions';
import {
  countChangesSince,
  findMatchingSeal,
  listSeals,
  type SealRecord,
} from '../core/assessment/listSeals';
import { shortenHash, type SealStatus } from '../core/assessment/seal';
import type { OpenAssessment } from './openAssessment';
import { withEdits } from './openAssessment';
import { useOpenAssessment, useSessionState } from './useSession';

export interface SealInShort {
  id: string;
  title: string;
  status: SealStatus;
  /** SHA-256 over everything that it holds. */
  hash: string;
  /** For print and for reading aloud: "3F9A 01C4 77DE B20E". */
  code: string;
  /** When it was sealed; ISO 8601. */
  at: string;
}

interface Known {
  matching: SealInShort | undefined;
  newest: NewestSeal | undefined;
}

export interface NewestSeal extends SealInShort {
  /** Subjects that are not as they were sealed; 0: it is the present state. Undefined: revisions of it are missing. */
  changesSince: number | undefined;
}

/** The newest intact seal whose state is the one on the screen, with what is being typed; undefined: there is none. */
export function useMatchingSeal(): SealInShort | undefined {
  return useKnown().matching;
}

/** The newest seal, whether or not it is the present state. Undefined: nothing is sealed yet. */
export function useNewestSeal(): NewestSeal | undefined {
  return useKnown().newest;
}

/** What is on the screen: the heads, with the edits of the moment on top. */
function getPresent({ id, heads, edits }: Pick<OpenAssessment, 'id' | 'heads' | 'edits'>): Heads {
  return edits.size === 0 ? heads : withEdits(id, heads, edits);
}

/** Every edit makes an open assessment of its own; several places of a screen ask. */
const knownOf = new WeakMap<OpenAssessment, Known>();

function useKnown(): Known {
  const open = useOpenAssessment();
  const revisions = useSessionState((state) => state.revisions);
  const known = knownOf.get(open);
  if (known) return known;
  const present = getPresent(open);
  const matching = findMatchingSeal(present, revisions);
  const [newest] = listSeals(revisions);
  const found = {
    matching: matching && shorten(matching),
    newest: newest && {
      ...shorten(newest),
      changesSince: countChangesSince(newest, present, revisions),
    },
  };
  knownOf.set(open, found);
  return found;
}

function shorten({ id, seal: { title, status, hash }, at }: SealRecord): SealInShort {
  return { id, title, status, hash, code: shortenHash(hash), at };
}
