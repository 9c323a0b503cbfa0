// Writes a workspace file: revisions and evidence → the pieces of a zip, one after the other.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { foldRevisions } from '../../assessment/foldRevisions';
import { groupByAssessment } from '../../assessment/groupByAssessment';
import { orderRevisions } from '../../assessment/orderRevisions';
import { readAssessment } from '../../assessment/readAssessment';
import type { AssessmentId, Revision } from '../../assessment/revision';
import { readPieces, type ByteSource } from './byteSource';
import { continueCrc32 } from './crc32';
import { MANIFEST, REVISIONS, nameEvidence } from './entryName';
import { FORMAT, type WorkspaceManifest } from './manifest';
import { packRevisions } from './packRevisions';
import { SEAL_BYTES, createSeal } from './seal';
import { writeDescriptor, writeDirectory, writeLocalHeader } from './writeZipRecords';
import { STORED, type ZipEntry } from './zipRecord';

export interface EvidenceToWrite {
  sha256: string;
  /** Read once, piece by piece, when its turn comes. */
  bytes: ByteSource;
}

export interface WorkspaceToWrite {
  appVersion: string;
  /** ISO 8601 instant. */
  writtenAt: string;
  holds: WorkspaceManifest['holds'];
  revisions: Iterable<Revision>;
  /** Null: without evidence files, although the revisions may refer to some. */
  evidence: Iterable<EvidenceToWrite> | null;
}

/**
 * The same revisions and evidence in any order give the same bytes. Evidence is written as it comes, without a look at its
 * SHA-256: `verifyWorkspaceFile` reads back what was written, which also finds what a disk did to it. Thrown: what a source
 * throws, and a source that gives other than its size.
 */
export async function* writeWorkspaceFile(workspace: WorkspaceToWrite): AsyncGenerator<Uint8Array, void> {
  const groups = orderByAssessment(workspace.revisions);
  const revisions = groups.flatMap(([, own]) => own);
  const evidence = orderEvidence(workspace.evidence ?? []);
  const packed = packRevisions(revisions);
  const manifest = utf8ToBytes(
    `${JSON.stringify(createManifest(workspace, groups, packed.sha256, evidence), null, 2)}\n`,
  );
  const seal = createSeal();
  const entries: ZipEntry[] = [];
  let at = 0;
  const write = (bytes: Uint8Array) => {
    seal.add(bytes);
    at += bytes.length;
    return bytes;
  };
  const begin = (entry: ZipEntry) => {
    entries.push(entry);
    return write(writeLocalHeader(entry));
  };

  yield begin({
    ...createEntry(MANIFEST, at, manifest.length),
    crc: continueCrc32(0, manifest),
  });
  yield write(manifest);
  yield begin({ ...createEntry(REVISIONS, at, packed.sizeBytes), crc: packed.crc });
  for (const piece of packed.pieces) yield write(piece);
  for (const { sha256, bytes } of evidence) {
    const entry = { ...createEntry(nameEvidence(sha256), at, bytes.sizeBytes), crc: 0, hasDescriptor: true };
    yield begin(entry);
    for await (const piece of readPieces(bytes)) {
      entry.crc = continueCrc32(entry.crc, piece);
      at += piece.length;
      yield piece;
    }
    yield write(writeDescriptor(entry));
  }
  yield write(writeDirectory(entries, at, SEAL_BYTES));
  yield utf8ToBytes(seal.write());
}

const createEntry = (name: string, offset: number, sizeBytes: number): ZipEntry => ({
  name,
  method: STORED,
  crc: undefined,
  compressedBytes: sizeBytes,
  sizeBytes,
  offset,
  hasDescriptor: false,
});

function orderEvidence(evidence: Iterable<EvidenceToWrite>): EvidenceToWrite[] {
  const bySha256 = new Map([...evidence].map((piece) => [piece.sha256, piece]));
  return [...bySha256.values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
}

function createManifest(
  { appVersion, writtenAt, holds, evidence }: WorkspaceToWrite,
  groups: readonly AssessmentRevisions[],
  sha256: string,
  pieces: readonly EvidenceToWrite[],
): WorkspaceManifest {
  return {
    format: FORMAT,
    app: { name: 'sanjeh', version: appVersion },
    writtenAt,
    holds,
    assessments: groups.map(describeAssessment),
    revisions: { count: groups.reduce((sum, [, own]) => sum + own.length, 0), sha256 },
    withEvidence: evidence !== null,
    evidence: pieces.map((piece) => ({ sha256: piece.sha256, sizeBytes: piece.bytes.sizeBytes })),
  };
}

type AssessmentRevisions = readonly [AssessmentId, readonly Revision[]];

/** By assessment, each in the one order that its revisions have. */
function orderByAssessment(revisions: Iterable<Revision>): AssessmentRevisions[] {
  return [...groupByAssessment(revisions)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => [id, orderRevisions(own)] as const);
}

function describeAssessment([id, revisions]: AssessmentRevisions) {
  const about = readAssessment(foldRevisions(revisions))?.about;
  return { id, city: about?.city ?? null, period: about?.period ?? null, revisions: revisions.length };
}
