// A change is the whole new state of one subject, before it has become a revision.
import {
  createRevision,
  type AssessmentId,
  type Revision,
  type RevisionDraft,
  type RevisionId,
  type Subject,
} from '../core/assessment/revision';

type ChangeOf<D> = D extends RevisionDraft ? Pick<D, 'subject' | 'content'> : never;
export type Change = ChangeOf<RevisionDraft>;

export interface Edit {
  change: Change;
  parents: readonly RevisionId[];
}

/** Changes that are on screen but not yet revisions, by subject. */
export type Edits = ReadonlyMap<Subject, Edit>;

export function toRevisions(
  assessment: AssessmentId,
  edits: readonly Edit[],
  authorship: { author: string; at: string },
): Revision[] {
  return edits.map(({ change, parents }) =>
    createRevision({ assessment, ...change, parents: [...parents], ...authorship }),
  );
}
