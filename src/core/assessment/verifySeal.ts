// Whether a seal still holds: every revision under it is here, says what its id says, and they are the ones that were sealed.
import { isGenuine, type AssessmentId, type Revision, type RevisionId } from './revision';
import type { Seal } from './seal';
import { gatherClosure, hashClosure } from './sealedState';

export type SealCheck =
  | { kind: 'intact'; revisions: number }
  /** Ids that are named and not at hand: lost, or damaged and left out when they were read. */
  | { kind: 'missing'; ids: readonly string[] }
  /** Their words are not those that their ids were made from. */
  | { kind: 'altered'; ids: readonly RevisionId[] }
  /** All there and unaltered, but not what the hash was made over: the seal itself is not genuine. */
  | { kind: 'different' };

/** Revisions that are older or newer than the sealed state do not matter; nor does the order. */
export function verifySeal(
  assessment: AssessmentId,
  seal: Pick<Seal, 'hash' | 'heads'>,
  byId: ReadonlyMap<string, Revision>,
): SealCheck {
  const closure = gatherClosure(seal.heads, byId);
  if (closure.missing.length > 0) return { kind: 'missing', ids: [...closure.missing].sort() };
  const altered = closure.revisions.filter((revision) => !isGenuine(revision)).map(({ id }) => id);
  if (altered.length > 0) return { kind: 'altered', ids: altered.sort() };
  if (hashClosure(assessment, closure) !== seal.hash) return { kind: 'different' };
  return { kind: 'intact', revisions: closure.revisions.length };
}
