// Changes on their way to becoming revisions.
import type { Change } from '../core/assessment/change';
import type { AssessmentContent } from '../core/assessment/openPublished';
import {
  createRevision,
  type AssessmentId,
  type Revision,
  type RevisionId,
  type RevisionStep,
  type Subject,
} from '../core/assessment/revision';

export type { Change } from '../core/assessment/change';

export interface Edit {
  change: Change;
  parents: readonly RevisionId[];
  /** Why; nothing is said where it is blank. */
  remark?: string | undefined;
}

/** Changes that are on screen but not yet revisions, by subject. */
export type Edits = ReadonlyMap<Subject, Edit>;

interface Authorship {
  author: string;
  at: string;
  step?: RevisionStep;
}

export function toRevisions(
  assessment: AssessmentId,
  edits: readonly Edit[],
  authorship: Authorship,
): Revision[] {
  return edits.map(({ change, parents, remark }) => {
    const why = remark?.trim();
    return createRevision({
      assessment,
      ...change,
      parents: [...parents],
      ...authorship,
      ...(why && { remark: why }),
    });
  });
}

/** A whole assessment as the changes that it begins with. */
export function toChanges({ about, profile, answers, reviews }: AssessmentContent): Change[] {
  return [
    { subject: 'about', content: about },
    { subject: 'profile', content: profile },
    ...[...answers].map(([id, content]): Change => ({ subject: `answer/${id}`, content })),
    ...[...reviews].map(([id, content]): Change => ({ subject: `review/${id}`, content })),
  ];
}
