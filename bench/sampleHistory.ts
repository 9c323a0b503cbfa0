// A long history of one assessment, the same at every run.
import { EMPTY_DESCRIPTION } from '../src/core/assessment/answer';
import {
  createRevision,
  type AssessmentId,
  type Revision,
  type RevisionId,
} from '../src/core/assessment/revision';

/** Five authors, one revision a second, going round the data points; `from` sets histories apart. */
export function createHistory(
  assessment: AssessmentId,
  dataPointIds: readonly string[],
  count: number,
  from = 0,
): Revision[] {
  const heads = new Map<string, RevisionId>();
  return Array.from({ length: count }, (_, index) => {
    const subject = `answer/${dataPointIds[index % dataPointIds.length] ?? ''}` as const;
    const parent = heads.get(subject);
    const revision = createRevision({
      assessment,
      subject,
      parents: parent ? [parent] : [],
      author: `author ${from + (index % 5)}`,
      at: new Date(Date.UTC(2026, 0, 1, 0, 0, from + index)).toISOString(),
      content: {
        status: 'reported',
        inputs: { kind: 'parts', numerator: index, denominator: { from: 'profile' } },
        ...EMPTY_DESCRIPTION,
        source: 'Statistical yearbook of the city, chapter 4',
      },
    });
    heads.set(subject, revision.id);
    return revision;
  });
}
