// All evidence of an opened file, one piece after the other: which of it is damaged.
import type { Problem } from '../../problem';
import type { KeepPiece } from './byteSource';
import type { WorkspaceContent } from './readWorkspaceFile';

/** How many bytes of how many have been read. */
export type ReportProgress = (doneBytes: number, totalBytes: number) => void;

/**
 * `keep` is asked at each piece of evidence where its bytes are to go; without it they are only read and checked. Nothing
 * is held in memory. What is missing was told when the file was opened.
 */
export async function checkEvidence(
  { evidence }: WorkspaceContent,
  reportProgress: ReportProgress = () => undefined,
  keep: (sha256: string) => KeepPiece = () => () => undefined,
): Promise<Problem[]> {
  const totalBytes = [...evidence.values()].reduce((total, { sizeBytes }) => total + sizeBytes, 0);
  const problems: Problem[] = [];
  let doneBytes = 0;
  for (const { sha256, read } of evidence.values()) {
    const keepPiece = keep(sha256);
    problems.push(
      ...(await read(async (piece) => {
        await keepPiece(piece);
        doneBytes += piece.length;
        reportProgress(doneBytes, totalBytes);
      })),
    );
  }
  return problems;
}
