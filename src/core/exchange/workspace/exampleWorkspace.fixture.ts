// For tests: a small workspace of two assessments and two pieces of evidence, and zips packed by hand.
import { hashBytes } from '../../assessment/hashBytes';
import {
  assessmentIdSchema,
  createRevision,
  type Revision,
  type RevisionId,
} from '../../assessment/revision';
import { createBytesSource, type Bytes, type ByteSource } from './byteSource';
import { continueCrc32 } from './crc32';
import { joinBytes } from './joinBytes';
import { readWorkspaceFile } from './readWorkspaceFile';
import { writeWorkspaceFile, type WorkspaceToWrite } from './writeWorkspaceFile';
import { writeDirectory, writeLocalHeader } from './writeZipRecords';
import { STORED, type ZipEntry } from './zipRecord';

const toAssessment = (id: string) => assessmentIdSchema.parse(id);

function createAbout(assessment: string, city: string, period: number): Revision {
  return createRevision({
    assessment: toAssessment(assessment),
    subject: 'about',
    parents: [],
    author: 'Sara',
    at: '2026-01-01T08:00:00.000Z',
    content: {
      city,
      country: 'Iran',
      period,
      benchmarkSet: { id: 'published-targets', version: '1' },
      published: null,
    },
  });
}

export function createReview(
  name: string,
  reason: string,
  parents: RevisionId[] = [],
  at = '2026-01-02T08:00:00.000Z',
): Revision {
  return createRevision({
    assessment: toAssessment('mashhad-1400'),
    subject: `review/${name}`,
    parents,
    author: 'سارا',
    at,
    content: { verified: 'no', reason },
  });
}

const about = createAbout('mashhad-1400', 'مشهد', 1400);
const first = createReview('EC-ICT-ICT-1C', 'سال مرجع؟');
// Its clock went wrong: the child says that it is older than its parent.
const second = createReview('EC-ICT-ICT-1C', 'منبع؟', [first.id], '2025-12-31T08:00:00.000Z');
export const REVISIONS: readonly Revision[] = [
  about,
  first,
  second,
  createAbout('riyadh-2020', 'Riyadh', 2020),
];

export const EVIDENCE = ['letter of the water company', 'minutes'].map((text) =>
  new TextEncoder().encode(text),
);

export const toPacked = (bytes: Uint8Array) => ({
  sha256: hashBytes(bytes),
  bytes: createBytesSource(bytes),
});

export const EXAMPLE: WorkspaceToWrite = {
  appVersion: '0.1.0',
  writtenAt: '2026-03-21T00:00:00.000Z',
  holds: 'workspace',
  revisions: REVISIONS,
  evidence: EVIDENCE.map(toPacked),
};

export async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const collected: Uint8Array[] = [];
  for await (const piece of pieces) collected.push(piece);
  return joinBytes(collected);
}

export const writeExample = (changes: Partial<WorkspaceToWrite> = {}) =>
  collect(writeWorkspaceFile({ ...EXAMPLE, ...changes }));

/** Everything that is in the file: which revisions, which evidence proved good, and all that was told on the way. */
export async function readAll(file: Uint8Array | ByteSource) {
  const source = file instanceof Uint8Array ? createBytesSource(file) : file;
  const { value: content, problems } = await readWorkspaceFile(source);
  const evidence: string[] = [];
  const codes = problems.map(({ code }) => code);
  for (const piece of content?.evidence.values() ?? []) {
    const pieces: Uint8Array[] = [];
    const told = await piece.read((bytes) => void pieces.push(bytes));
    codes.push(...told.map(({ code }) => code));
    if (told.length === 0) evidence.push(hashBytes(joinBytes(pieces)));
  }
  return { content, problems, codes, revisionIds: (content?.revisions ?? []).map(({ id }) => id), evidence };
}

interface HandPacked {
  name: string;
  bytes: Uint8Array;
  changes?: Partial<ZipEntry>;
}

/** A zip of stored entries without a seal; `changes` are lies of its directory. */
export function packByHand(files: readonly HandPacked[], comment = ''): Bytes {
  const pieces: Uint8Array[] = [];
  const entries: ZipEntry[] = [];
  let at = 0;
  for (const { name, bytes, changes } of files) {
    const entry: ZipEntry = {
      name,
      method: STORED,
      crc: continueCrc32(0, bytes),
      compressedBytes: bytes.length,
      sizeBytes: bytes.length,
      offset: at,
      hasDescriptor: false,
    };
    const header = writeLocalHeader({ ...entry, ...changes, offset: at });
    pieces.push(header, bytes);
    at += header.length + bytes.length;
    entries.push({ ...entry, ...changes });
  }
  const text = new TextEncoder().encode(comment);
  return joinBytes([...pieces, writeDirectory(entries, at, text.length), text]);
}
