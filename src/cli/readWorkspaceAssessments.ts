// A workspace file on disk → its assessments, by city and period; what is wrong with the file comes with them.
import { open } from 'node:fs/promises';
import { foldRevisions } from '../core/assessment/foldRevisions';
import { groupByAssessment } from '../core/assessment/groupByAssessment';
import { readAssessment, type Assessment } from '../core/assessment/readAssessment';
import type { Revision } from '../core/assessment/revision';
import type { ByteSource } from '../core/exchange/workspace/byteSource';
import { readWorkspaceFile } from '../core/exchange/workspace/readWorkspaceFile';
import type { Parsed } from '../core/problem';

const ENDING = '.sanjeh';

export const isWorkspaceFile = (file: string) => file.endsWith(ENDING);

/** The periods of one city stand together, the earliest first. The bytes of evidence are not read: scores do not need them. */
export async function readWorkspaceAssessments(path: string): Promise<Parsed<Assessment[]>> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const source: ByteSource = {
      sizeBytes: size,
      async read(from, length) {
        const bytes = new Uint8Array(length);
        const { bytesRead } = await file.read(bytes, 0, length, from);
        return bytes.subarray(0, bytesRead);
      },
    };
    const { value, problems } = await readWorkspaceFile(source);
    return { value: listAssessments(value?.revisions ?? []), problems };
  } finally {
    await file.close();
  }
}

function listAssessments(revisions: readonly Revision[]): Assessment[] {
  return [...groupByAssessment(revisions).values()]
    .flatMap((own) => readAssessment(foldRevisions(own)) ?? [])
    .sort(({ about: a }, { about: b }) => {
      if (a.city !== b.city) return a.city < b.city ? -1 : 1;
      return a.period - b.period;
    });
}
