// A snapshot: how an assessment stands, as the heads of its subjects. Revisions never change, so these are a whole state.
import type { Heads } from '../core/assessment/foldRevisions';
import type { AssessmentId } from '../core/assessment/revision';
import type { Snapshot, SnapshotReason } from '../storage/deviceRecords';

interface SnapshotEnvironment {
  now: () => Date;
  randomId: () => string;
}

export function createSnapshot(
  assessment: AssessmentId,
  heads: Heads,
  reason: SnapshotReason,
  { now, randomId }: SnapshotEnvironment,
): Snapshot {
  return {
    ...{ id: randomId(), at: now().toISOString(), reason, assessment },
    heads: [...heads.values()].flat().map(({ id }) => id),
  };
}
