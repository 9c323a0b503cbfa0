// What goes into a workspace file: all revisions of the assessments, and the evidence that they speak of.
import { isEvidenceRevision } from '../core/assessment/readAssessment';
import type { AssessmentId, Revision } from '../core/assessment/revision';
import type { Problem } from '../core/problem';
import type { LoadedForBackup } from '../storage/createBackupStore';
import type { Workspace } from './createWorkspace';

export interface Gathered extends LoadedForBackup {
  /** Records on this device that are damaged; they cannot be written. */
  problems: Problem[];
}

/**
 * Read from the disk, not from the screen, with what could not be written to the disk yet. Where the disk has nothing any
 * more, what this tab remembers; throws a StorageError where that is nothing, too.
 */
export async function gatherRevisions(
  { environment: { session, storage }, getRemembered }: Workspace,
  assessments: readonly AssessmentId[],
): Promise<Gathered> {
  session.commit();
  await session.settle();
  const isWanted = ({ assessment }: Revision) => assessments.includes(assessment);
  const pending = session.getPending().filter(isWanted);
  try {
    const loaded = await storage.backups.load(assessments);
    return { ...loaded, revisions: joinRevisions(loaded.revisions, pending) };
  } catch (error) {
    const revisions = joinRevisions(assessments.flatMap(getRemembered), pending);
    if (revisions.length === 0) throw error;
    return { revisions, problems: [], appended: new Map() };
  }
}

/** Each once. */
export function joinRevisions(...lists: readonly (readonly Revision[])[]): Revision[] {
  return [...new Map(lists.flat().map((revision) => [revision.id, revision])).values()];
}

/** The SHA-256 of every file that they speak of, also in the past and in the bin for evidence. */
export function listFiles(revisions: readonly Revision[]): string[] {
  const sha256s = revisions.flatMap((revision) =>
    isEvidenceRevision(revision) && revision.content.kind === 'file' ? [revision.content.sha256] : [],
  );
  return [...new Set(sha256s)];
}
