// Restoring a snapshot: what would change by it, and how. Never by removing anything: what it was becomes new revisions.
import { toChange, toEmptyChange, type Change } from '../core/assessment/change';
import { isSameContent } from '../core/assessment/compareContents';
import { foldRevisions } from '../core/assessment/foldRevisions';
import { isSealRevision } from '../core/assessment/readAssessment';
import type { Revision, RevisionId } from '../core/assessment/revision';
import type { Snapshot } from '../storage/deviceRecords';
import type { Workspace } from './createWorkspace';

interface SubjectRestore {
  /** What is shown now. */
  now: Revision;
  /** Other versions stand beside it now; restoring settles that. */
  isConflict: boolean;
  /** What stood there then; several: a conflict. None: nothing was said yet. */
  then: readonly Revision[];
  changes: readonly Change[];
}

export interface RestorePlan {
  snapshot: Snapshot;
  /** By subject. Everything else is as it was. */
  subjects: readonly SubjectRestore[];
  /** How many of its revisions are not on this device (any more), or damaged. */
  missing: number;
  /** All revisions of the assessment, to name things by. */
  revisions: readonly Revision[];
}

/** Throws a StorageError. */
export async function planRestore({ environment }: Workspace, snapshot: Snapshot): Promise<RestorePlan> {
  const { session, storage } = environment;
  session.commit();
  await session.settle();
  const { revisions } = await storage.loadRevisions(snapshot.assessment);
  const wanted = new Set<RevisionId>(snapshot.heads);
  const heads = revisions.filter(({ id }) => wanted.has(id));
  const missing = wanted.size - heads.length;
  const subjects = compareHeads(heads, revisions).flatMap(({ now, isConflict, then }) => {
    // A final seal stays, also where it is younger than the snapshot.
    if (isSealRevision(now) && now.content?.status === 'final') return [];
    // With a head missing nobody knows whether nothing was said then.
    if (then.length === 0 && missing > 0) return [];
    const changes = then.length > 0 ? then.map(toChange) : [toEmptyChange(now)];
    const isSo = changes.every(({ content }) => isSameContent(content, now.content));
    return then.length === 0 && isSo ? [] : [{ now, isConflict, then, changes }];
  });
  return { snapshot, subjects, missing, revisions };
}

/** The subjects that stand otherwise now. */
function compareHeads(
  heads: readonly Revision[],
  revisions: readonly Revision[],
): Omit<SubjectRestore, 'changes'>[] {
  const earlier = foldRevisions(heads);
  const now = [...foldRevisions(revisions)].sort(([a], [b]) => (a < b ? -1 : 1));
  return now.flatMap(([subject, current]) => {
    const then = earlier.get(subject) ?? [];
    return isSameState(current, then) ? [] : [{ now: current[0], isConflict: current.length > 1, then }];
  });
}

function isSameState(a: readonly Revision[], b: readonly Revision[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ content }) => b.some((other) => isSameContent(other.content, content)))
  );
}

/** Opens the assessment for it. False: it could not be opened, and nothing was changed. */
export async function restoreSnapshot(
  { environment: { session } }: Workspace,
  { snapshot, subjects }: RestorePlan,
): Promise<boolean> {
  await session.open(snapshot.assessment);
  if (session.store.getState().open?.id !== snapshot.assessment) return false;
  await session.takeSnapshot('restore');
  const of = subjects.flatMap(({ then }) => then.map(({ id }) => id));
  session.record(
    subjects.flatMap(({ changes }) => changes),
    { step: { kind: 'restore', of } },
  );
  await session.settle();
  return true;
}
