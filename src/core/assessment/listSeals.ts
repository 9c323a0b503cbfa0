// The seals of an assessment, and which of them is the present state.
import { compareStates } from './compareStates';
import type { Heads } from './foldRevisions';
import { indexRevisions } from './history';
import { orderRevisions } from './orderRevisions';
import { isSealRevision } from './readAssessment';
import { findSealedHeads } from './readSealed';
import { getSubjectName, type AssessmentId, type Revision } from './revision';
import type { Seal } from './seal';
import { verifySeal } from './verifySeal';

export interface SealRecord {
  id: string;
  assessment: AssessmentId;
  seal: Seal;
  author: string;
  /** When it was sealed; ISO 8601. */
  at: string;
}

/**
 * Newest first. A draft that was taken back is none any more. A final seal stays for good, whatever was said about it
 * afterwards, on this device or another: its first final revision counts.
 */
export function listSeals(revisions: Iterable<Revision>): SealRecord[] {
  const seals = new Map<string, SealRecord>();
  for (const revision of orderRevisions([...revisions].filter(isSealRevision)).filter(isSealRevision)) {
    const { assessment, author, at, content: seal } = revision;
    const id = getSubjectName(revision.subject);
    if (seals.get(id)?.seal.status === 'final') continue;
    if (seal) seals.set(id, { id, assessment, seal, author, at });
    else seals.delete(id);
  }
  return [...seals.values()].sort((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? 1 : -1));
}

/** The newest intact seal whose state is the present one: the same is said of every subject, however it came about. */
export function findMatchingSeal(present: Heads, revisions: readonly Revision[]): SealRecord | undefined {
  const byId = indexRevisions(revisions);
  return listSeals(revisions).find(({ assessment, seal }) => {
    const sealed = findSealedHeads(seal, byId);
    return (
      sealed &&
      compareStates(sealed, present).length === 0 &&
      verifySeal(assessment, seal, byId).kind === 'intact'
    );
  });
}

/** How many subjects are not as they were sealed. Undefined where revisions of the seal are missing. */
export function countChangesSince(
  { seal }: SealRecord,
  present: Heads,
  revisions: readonly Revision[],
): number | undefined {
  const sealed = findSealedHeads(seal, indexRevisions(revisions));
  return sealed && compareStates(sealed, present).length;
}
