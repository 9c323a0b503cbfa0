// Sealing: what a seal of the present state would be, or why there can be none.
import { foldRevisions } from './foldRevisions';
import { indexRevisions } from './history';
import type { AssessmentId, Revision, Subject } from './revision';
import type { Seal } from './seal';
import { gatherClosure, hashClosure, listHeadIds, pickSealed } from './sealedState';

interface Sealing {
  /** Undefined where it is refused. */
  seal: Seal | undefined;
  /** Two people's versions stand side by side. A draft may hold them; a final seal must not leave open what was meant. */
  conflicts: readonly Subject[];
  /** Ids that the history names and nobody here has. What cannot be checked is not sealed, as a draft neither. */
  missing: readonly string[];
}

/**
 * Order and repetition of the revisions do not matter. Refused: a final seal while subjects are in conflict, and every
 * seal while revisions are missing.
 */
export function sealState(
  assessment: AssessmentId,
  revisions: readonly Revision[],
  { title, status }: Pick<Seal, 'title' | 'status'>,
): Sealing {
  const sealed = pickSealed(foldRevisions(revisions));
  const conflicts = [...sealed].filter(([, { length }]) => length > 1).map(([subject]) => subject);
  const heads = listHeadIds(sealed);
  const closure = gatherClosure(heads, indexRevisions(revisions));
  const { missing } = closure;
  const isRefused = missing.length > 0 || (status === 'final' && conflicts.length > 0);
  const seal = isRefused ? undefined : { title, status, hash: hashClosure(assessment, closure), heads };
  return { seal, conflicts, missing };
}
