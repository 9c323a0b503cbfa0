// Opening a workspace file: what is good in it, and what it would mean here. Nothing is changed by looking.
import type { AssessmentId } from '../core/assessment/revision';
import { mergeRevisions, type Merge } from '../core/assessment/mergeRevisions';
import { createBlobSource } from '../core/exchange/workspace/byteSource';
import { isEncrypted } from '../core/exchange/workspace/isEncrypted';
import { readWorkspaceFile, type WorkspaceContent } from '../core/exchange/workspace/readWorkspaceFile';
import type { Problem } from '../core/problem';
import type { Workspace } from './createWorkspace';
import { decryptBlob } from './decryptBlob';
import { joinRevisions } from './gatherWorkspace';

export interface OpenedWorkspace {
  fileName: string;
  content: WorkspaceContent;
  merge: Merge;
  /** What is damaged and was left out, and what else is to be known. */
  problems: readonly Problem[];
  /** Of the evidence that would come along. */
  arrivingBytes: number;
  /** Assessments of the file that are in the bin here; taking it over puts them back. */
  inBin: readonly AssessmentId[];
}

export type Opening =
  | { kind: 'opened'; opened: OpenedWorkspace }
  /** A passphrase is needed, or another one. */
  | { kind: 'locked'; isWrong: boolean }
  | { kind: 'refused'; problems: readonly Problem[] };

/** Throws a StorageError where the disk does not answer, and what the browser throws when the file cannot be read. */
export async function openWorkspace(
  workspace: Workspace,
  file: File,
  passphrase: string | undefined,
): Promise<Opening> {
  let blob: Blob = file;
  const early: Problem[] = [];
  if (await isEncrypted(createBlobSource(file))) {
    if (passphrase === undefined) return { kind: 'locked', isWrong: false };
    const { value, problems } = await decryptBlob(file, passphrase);
    if (problems.some(({ code }) => code === 'wrong-passphrase')) return { kind: 'locked', isWrong: true };
    blob = value;
    early.push(...problems);
  }
  const { value: content, problems: found } = await readWorkspaceFile(createBlobSource(blob));
  // Of a file that is cut off inside its encryption the outer damage says it all.
  const problems = [...early, ...found];
  if (!content) return { kind: 'refused', problems };
  const merge = await preview(workspace, content);
  const arrivingBytes = merge.files.arriving.reduce(
    (total, sha256) => total + (content.evidence.get(sha256)?.sizeBytes ?? 0),
    0,
  );
  const ids = new Set(content.revisions.map(({ assessment }) => assessment));
  const inBin = (await workspace.environment.storage.bin.list())
    .map(({ assessment }) => assessment)
    .filter((id) => ids.has(id));
  return { kind: 'opened', opened: { fileName: file.name, content, merge, problems, arrivingBytes, inBin } };
}

async function preview(
  { environment: { session, storage } }: Workspace,
  content: WorkspaceContent,
): Promise<Merge> {
  session.commit();
  await session.settle();
  const ids = [...new Set(content.revisions.map(({ assessment }) => assessment))];
  const [stored, files] = await Promise.all([storage.backups.load(ids), storage.files.list()]);
  const pending = session.getPending().filter(({ assessment }) => ids.includes(assessment));
  return mergeRevisions(joinRevisions(stored.revisions, pending), content.revisions, {
    mine: new Set(files),
    theirs: new Set(content.evidence.keys()),
  });
}
