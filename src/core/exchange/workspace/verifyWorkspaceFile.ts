// Reads back what was written, to the last byte, before a save is called done.
import type { Revision } from '../../assessment/revision';
import type { Problem } from '../../problem';
import type { ByteSource } from './byteSource';
import { checkEvidence, type ReportProgress } from './checkEvidence';
import { readWorkspaceFile } from './readWorkspaceFile';

interface Expected {
  revisions: Iterable<Revision>;
  /** What of the evidence was given to be written. */
  evidence: Iterable<{ sha256: string }>;
}

/** No problem: every revision and every piece of evidence is in the file, whole, and nothing else. */
export async function verifyWorkspaceFile(
  source: ByteSource,
  { revisions, evidence }: Expected,
  reportProgress?: ReportProgress,
): Promise<Problem[]> {
  const { value: content, problems } = await readWorkspaceFile(source);
  if (!content) return problems;
  const expected = new Set([...revisions].map(({ id }) => id));
  const written = new Set(content.revisions.map(({ id }) => id));
  const sha256s = new Set([...evidence].map(({ sha256 }) => sha256));
  return [
    ...problems,
    ...tellDifference('revisions-differ', expected, written),
    ...tellDifference('evidence-differs', sha256s, new Set(content.evidence.keys())),
    ...(await checkEvidence(content, reportProgress)),
  ];
}

/** How many are missing, and how many are there that should not be. */
function tellDifference<T>(
  code: 'revisions-differ' | 'evidence-differs',
  expected: ReadonlySet<T>,
  written: ReadonlySet<T>,
): Problem[] {
  const common = [...written].filter((one) => expected.has(one)).length;
  if (common === expected.size && common === written.size) return [];
  return [{ code, where: {}, found: String(common), expected: String(expected.size) }];
}
