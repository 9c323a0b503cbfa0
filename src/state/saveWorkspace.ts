// Saving to a file: everything is written, read back to the last byte and compared, before anybody is told that it is done.
import type { Revision } from '../core/assessment/revision';
import type { AssessmentId } from '../core/assessment/revision';
import { createBlobSource, type ByteSource } from '../core/exchange/workspace/byteSource';
import { verifyWorkspaceFile } from '../core/exchange/workspace/verifyWorkspaceFile';
import { writeWorkspaceFile, type EvidenceToWrite } from '../core/exchange/workspace/writeWorkspaceFile';
import type { Problem } from '../core/problem';
import { createBlobCollector } from './createBlobCollector';
import type { Workspace } from './createWorkspace';
import { decryptBlob } from './decryptBlob';
import { gatherRevisions, listFiles } from './gatherWorkspace';

export interface SaveRequest {
  assessments: readonly AssessmentId[];
  /** Whether these are all that there are. */
  holds: 'workspace' | 'selection';
  withEvidence: boolean;
  /** None where it is empty. */
  passphrase: string;
}

export interface SaveProgress {
  phase: 'writing' | 'verifying';
  /** 0…1; undefined where it cannot be said. */
  share: number | undefined;
}

export interface SaveOptions {
  onProgress?: (progress: SaveProgress) => void;
  /** Ends the saving; what the signal was aborted with is thrown. */
  signal?: AbortSignal;
  /** Of the passphrase; lower is for tests. */
  workFactor?: number;
}

export interface SaveOutcome {
  /** Undefined: the file did not read back as what it should be, and is not handed out; see the problems. */
  file: Blob | undefined;
  problems: readonly Problem[];
  assessments: number;
  revisions: number;
  evidence: number;
  /** Evidence, by SHA-256, whose bytes are not on this device, or not as they were saved; it is not in the file. */
  missing: readonly string[];
  damaged: readonly string[];
  /** How many records on this device are damaged and could not be written. */
  damagedRecords: number;
}

/** Throws a StorageError where nothing can be read at all. Nothing on this device changes but the time of the last backup. */
export async function saveWorkspace(
  workspace: Workspace,
  request: SaveRequest,
  options: SaveOptions = {},
): Promise<SaveOutcome> {
  const { storage, now } = workspace.environment;
  const gathered = await gatherRevisions(workspace, request.assessments);
  const wanted = listFiles(gathered.revisions);
  const found = request.withEvidence ? await findEvidence(workspace, wanted) : [];
  const damaged = new Set<string>();
  const writtenAt = now().toISOString();
  for (;;) {
    const evidence = found.filter(({ sha256 }) => !damaged.has(sha256));
    const content = { revisions: gathered.revisions, evidence: request.withEvidence ? evidence : null };
    const { file, problems } = await writeAndVerify(
      workspace,
      { ...request, ...content, writtenAt },
      options,
    );
    const bad = problems
      .filter(({ code }) => code === 'damaged-evidence')
      .flatMap((problem) => problem.found ?? []);
    // Bytes that the disk has spoiled must not stand in the way of saving all others.
    if (bad.length > 0 && bad.length === problems.length) {
      for (const sha256 of bad) damaged.add(sha256);
      continue;
    }
    const isGood = problems.length === 0;
    const hasEverything = request.withEvidence || wanted.length === 0;
    // Not knowing of the backup only reminds too early.
    if (isGood && hasEverything) await storage.backups.markSaved(gathered, writtenAt).catch(() => undefined);
    return {
      file: isGood ? file : undefined,
      problems,
      assessments: new Set(gathered.revisions.map(({ assessment }) => assessment)).size,
      revisions: gathered.revisions.length,
      evidence: evidence.length,
      missing: request.withEvidence
        ? wanted.filter((sha256) => !found.some((each) => each.sha256 === sha256))
        : [],
      damaged: [...damaged],
      damagedRecords: gathered.problems.length,
    };
  }
}

/** Handles only; the bytes are read when their turn comes. What the disk cannot give counts as missing. */
async function findEvidence(
  { environment: { storage } }: Workspace,
  sha256s: readonly string[],
): Promise<EvidenceToWrite[]> {
  const found: EvidenceToWrite[] = [];
  for (const sha256 of sha256s) {
    const bytes = await storage.files.load(sha256).catch(() => undefined);
    if (bytes) found.push({ sha256, bytes: createBlobSource(bytes) });
  }
  return found;
}

interface Content extends SaveRequest {
  revisions: readonly Revision[];
  evidence: readonly EvidenceToWrite[] | null;
  writtenAt: string;
}

interface Written {
  file: Blob;
  problems: Problem[];
}

async function writeAndVerify(
  { environment: { appVersion } }: Workspace,
  { revisions, evidence, writtenAt, holds, passphrase }: Content,
  { onProgress = () => undefined, signal, workFactor }: SaveOptions,
): Promise<Written> {
  const totalBytes = (evidence ?? []).reduce((total, { bytes }) => total + bytes.sizeBytes, 0);
  const tell = (phase: SaveProgress['phase'], doneBytes: number) =>
    onProgress({ phase, share: totalBytes === 0 ? undefined : Math.min(doneBytes / totalBytes, 1) });
  const unreadable: string[] = [];
  const watched = evidence?.map((piece) => watchReading(piece, () => unreadable.push(piece.sha256)));
  const pieces = writeWorkspaceFile({ appVersion, writtenAt, holds, revisions, evidence: watched ?? null });
  const collector = createBlobCollector();
  let doneBytes = 0;
  tell('writing', 0);
  try {
    for await (const piece of passphrase === '' ? pieces : await encrypt(pieces, passphrase, workFactor)) {
      signal?.throwIfAborted();
      collector.add(piece);
      doneBytes += piece.length;
      tell('writing', doneBytes);
    }
  } catch (error) {
    if (unreadable.length === 0) throw error;
    return { file: collector.finish(), problems: unreadable.map(toDamaged) };
  }
  const file = collector.finish();
  tell('verifying', 0);
  // The passphrase is tested at once, on the very file that is handed out.
  const opened =
    passphrase === '' ? { value: file, problems: [] } : await decryptBlob(file, passphrase, signal);
  if (opened.problems.length > 0) return { file, problems: opened.problems };
  const expected = { revisions, evidence: evidence ?? [] };
  const problems = await verifyWorkspaceFile(createBlobSource(opened.value), expected, (bytes) => {
    signal?.throwIfAborted();
    tell('verifying', bytes);
  });
  signal?.throwIfAborted();
  return { file, problems };
}

async function encrypt(
  pieces: AsyncIterable<Uint8Array>,
  passphrase: string,
  workFactor: number | undefined,
) {
  const { encryptWorkspace } = await import('../core/exchange/workspace/encryptWorkspace');
  return encryptWorkspace(pieces, passphrase, workFactor);
}

function watchReading(piece: EvidenceToWrite, onFailed: () => void): EvidenceToWrite {
  const read: ByteSource['read'] = (from, length) =>
    piece.bytes.read(from, length).catch((error: unknown) => {
      onFailed();
      throw error;
    });
  return { sha256: piece.sha256, bytes: { sizeBytes: piece.bytes.sizeBytes, read } };
}

const toDamaged = (sha256: string): Problem => ({ code: 'damaged-evidence', where: {}, found: sha256 });
