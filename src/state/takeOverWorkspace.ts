// Taking over what an opened file holds: all of its revisions or none; evidence piece by piece, damaged ones left out.
import { foldRevisions } from '../core/assessment/foldRevisions';
import type { PackedEvidence } from '../core/exchange/workspace/packedEvidence';
import type { Problem } from '../core/problem';
import { createBlobCollector } from './createBlobCollector';
import { createSnapshot } from './createSnapshot';
import type { Workspace } from './createWorkspace';
import type { OpenedWorkspace } from './openWorkspace';

export interface TakeOver {
  revisions: number;
  evidence: number;
  /** Evidence that proved damaged when it was read; it stays away. */
  problems: readonly Problem[];
}

interface TakeOverOptions {
  /** 0…1 of the evidence. */
  onProgress?: (share: number) => void;
  /** Cancels as long as no revision is recorded. */
  signal?: AbortSignal;
}

/**
 * Bytes first, then all revisions in one transaction: no revision ever speaks of bytes that were lost on the way. When
 * anything fails or it is cancelled, everything stays as it was, and a StorageError or the reason of the signal is thrown.
 */
export async function takeOverWorkspace(
  workspace: Workspace,
  { content, merge, arrivingBytes, inBin }: OpenedWorkspace,
  { onProgress = () => undefined, signal }: TakeOverOptions = {},
): Promise<TakeOver> {
  const { session, storage } = workspace.environment;
  await takeSnapshots(
    workspace,
    merge.subjects.map(({ assessment }) => assessment),
  );
  const problems: Problem[] = [];
  const saved: string[] = [];
  let doneBytes = 0;
  try {
    for (const sha256 of merge.files.arriving) {
      const piece = content.evidence.get(sha256);
      if (!piece) continue;
      const { bytes, problems: told } = await read(piece, (count) => {
        signal?.throwIfAborted();
        doneBytes += count;
        onProgress(arrivingBytes === 0 ? 1 : doneBytes / arrivingBytes);
      });
      problems.push(...told);
      if (told.length > 0) continue;
      await storage.files.save({ sha256, bytes });
      saved.push(sha256);
    }
    signal?.throwIfAborted();
    if (merge.added.length > 0) await session.receive(merge.added);
  } catch (error) {
    await storage.files.deleteUnused(saved).catch(() => undefined);
    throw error;
  }
  if (inBin.length > 0) await storage.bin.putBack(inBin).catch(() => undefined);
  await Promise.all([session.start(), workspace.refresh()]);
  return { revisions: merge.added.length, evidence: saved.length, problems };
}

/** Of an assessment that is new here there is nothing to remember. */
async function takeSnapshots({ environment }: Workspace, assessments: readonly string[]): Promise<void> {
  const { session, storage } = environment;
  session.commit();
  await session.settle();
  const touched = new Set(assessments);
  for (const { id } of session.store.getState().summaries ?? []) {
    if (!touched.has(id)) continue;
    const { revisions } = await storage.loadRevisions(id);
    if (revisions.length === 0) continue;
    await storage.snapshots.add(createSnapshot(id, foldRevisions(revisions), 'merge', environment));
  }
}

async function read(
  piece: PackedEvidence,
  onBytes: (count: number) => void,
): Promise<{ bytes: Blob; problems: Problem[] }> {
  const collector = createBlobCollector();
  const problems = await piece.read((bytes) => {
    onBytes(bytes.length);
    collector.add(bytes);
  });
  return { bytes: collector.finish(), problems };
}
