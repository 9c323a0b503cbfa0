// A sealed state, read again as the assessment that it was.
import { foldRevisions, type Heads } from './foldRevisions';
import { readAssessment, type Assessment } from './readAssessment';
import type { Revision } from './revision';
import type { Seal } from './seal';

/** The heads that a seal names, by subject. Undefined where one of them is not at hand. */
export function findSealedHeads(
  { heads }: Pick<Seal, 'heads'>,
  byId: ReadonlyMap<string, Revision>,
): Heads | undefined {
  const revisions = heads.flatMap((id) => byId.get(id) ?? []);
  return revisions.length === heads.length ? foldRevisions(revisions) : undefined;
}

/**
 * The assessment as it was when it was sealed; without seals, other cities and the cover of the report, which no seal
 * holds. Undefined where revisions are missing.
 */
export function readSealed(
  seal: Pick<Seal, 'heads'>,
  byId: ReadonlyMap<string, Revision>,
): Assessment | undefined {
  const heads = findSealedHeads(seal, byId);
  return heads && readAssessment(heads);
}
