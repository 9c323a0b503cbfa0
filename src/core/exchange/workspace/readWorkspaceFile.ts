// Reads a workspace file: whatever somebody chose → what is good in it, and everything that is wrong with the rest.
import type { Revision } from '../../assessment/revision';
import type { Parsed, Problem, ProblemCode } from '../../problem';
import type { ByteSource } from './byteSource';
import { REVISIONS, findSha256 } from './entryName';
import { isEncrypted } from './isEncrypted';
import type { WorkspaceManifest } from './manifest';
import { openArchive, type Archive } from './openArchive';
import { readManifest } from './readManifest';
import { readRevisions, type ReadRevisions } from './readRevisions';
import { createPackedEvidence, type PackedEvidence } from './packedEvidence';

export interface WorkspaceContent {
  /** Undefined where it is damaged or missing; the revisions and the evidence are read all the same. */
  manifest: WorkspaceManifest | undefined;
  /** Each has proved itself by its id; each once. */
  revisions: Revision[];
  /** By SHA-256. Not read yet: each piece proves itself when it is. */
  evidence: ReadonlyMap<string, PackedEvidence>;
  /** Evidence that the manifest names and the file does not have. */
  missingEvidence: string[];
}

/**
 * Opens in the time that its revisions take; the bytes of the evidence are left for later (`checkEvidence`, or each by its
 * `read`), except that they are there. What comes back is never more than what was written: damaged revisions are left out
 * and told by their line.
 *
 * Refused, with no value: what is not a workspace file, one that is encrypted, one of a newer format (nothing of it is
 * read), a bomb, names that lead out of their folder, doubled and overlapping entries; a file of which nothing was left.
 * Thrown: only what the source throws.
 */
export async function readWorkspaceFile(source: ByteSource): Promise<Parsed<WorkspaceContent | undefined>> {
  if (source.sizeBytes === 0) return refuse('empty-file');
  if (await isEncrypted(source)) return refuse('encrypted-file');
  const { value: archive, problems } = await openArchive(source);
  if (!archive) return { value: undefined, problems };
  const manifest = await readManifest(source, archive);
  if (manifest === 'newer') return refuse('newer-format');
  if (manifest === 'foreign') return refuse('not-a-workspace-file');
  if (manifest === 'too-large') return refuse('too-large');
  const entry = archive.get(REVISIONS);
  const read = entry && (await readRevisions(source, entry));
  if (read?.reading === 'too-large') return refuse('too-large');
  const trusted = typeof manifest === 'string' ? undefined : manifest;
  const content = collect(source, archive, trusted, read);
  const found = [
    ...problems,
    ...tellManifest(trusted),
    ...tellRevisions(read, trusted),
    ...tellEvidence(content, archive),
  ];
  const isEmpty = !trusted && content.revisions.length === 0 && content.evidence.size === 0;
  return { value: isEmpty ? undefined : content, problems: found };
}

function collect(
  source: ByteSource,
  archive: Archive,
  manifest: WorkspaceManifest | undefined,
  read: ReadRevisions | undefined,
): WorkspaceContent {
  const listed = manifest && new Set(manifest.evidence.map(({ sha256 }) => sha256));
  const evidence = new Map<string, PackedEvidence>();
  for (const entry of archive.values()) {
    const sha256 = findSha256(entry.name);
    if (sha256 === undefined || listed?.has(sha256) === false) continue;
    evidence.set(sha256, createPackedEvidence(source, entry, sha256));
  }
  const missingEvidence = [...(listed ?? [])].filter((sha256) => !evidence.has(sha256));
  return { manifest, revisions: read?.revisions ?? [], evidence, missingEvidence };
}

function tellManifest(manifest: WorkspaceManifest | undefined): Problem[] {
  return manifest ? [] : [{ code: 'damaged-manifest', where: {} }];
}

function tellRevisions(read: ReadRevisions | undefined, manifest: WorkspaceManifest | undefined): Problem[] {
  if (!read) return [{ code: 'damaged-revisions', where: {} }];
  const { revisions, problems, reading, sha256 } = read;
  const isAsWritten = reading === 'whole' && (!manifest || sha256 === manifest.revisions.sha256);
  const count = manifest?.revisions.count ?? revisions.length;
  return [
    ...(isAsWritten ? [] : [{ code: 'damaged-revisions' as const, where: {} }]),
    ...problems,
    ...(revisions.length === count
      ? []
      : [
          {
            code: 'count-differs' as const,
            where: {},
            found: String(revisions.length),
            expected: String(count),
          },
        ]),
  ];
}

function tellEvidence({ evidence, missingEvidence }: WorkspaceContent, archive: Archive): Problem[] {
  const unlisted = [...archive.keys()].filter((name) => {
    const sha256 = findSha256(name);
    return sha256 !== undefined && !evidence.has(sha256);
  });
  return [
    ...unlisted.map((found): Problem => ({ code: 'unexpected-entry', where: {}, found })),
    ...missingEvidence.map((sha256): Problem => ({
      code: 'missing-evidence',
      where: {},
      found: sha256,
    })),
  ];
}

function refuse(code: ProblemCode): Parsed<undefined> {
  return { value: undefined, problems: [{ code, where: {} }] };
}
