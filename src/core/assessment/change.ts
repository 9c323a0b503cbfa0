// A change: the whole new state of one subject, before it has become a revision.
import { EMPTY_PROFILE } from './profile';
import { isEvidenceRevision } from './readAssessment';
import type { Revision, RevisionDraft } from './revision';

type ChangeOf<D> = D extends RevisionDraft ? Pick<D, 'subject' | 'content'> : never;
export type Change = ChangeOf<RevisionDraft>;

/** The change that gives a subject the state of a revision again. */
export function toChange({ id, assessment, parents, author, at, remark, step, ...change }: Revision): Change {
  return change;
}

/**
 * The change that takes back what was said first about a subject: nothing, the empty profile, or a piece of evidence in
 * the bin. Thrown for `about`: without it there is no assessment.
 */
export function toEmptyChange(revision: Revision): Change {
  if (revision.subject === 'about') throw new Error('The beginning of an assessment cannot be taken back');
  if (revision.subject === 'profile') return { subject: 'profile', content: EMPTY_PROFILE };
  if (isEvidenceRevision(revision)) {
    return { subject: revision.subject, content: { ...revision.content, inBin: true } };
  }
  const { id, assessment, parents, author, at, remark, step, ...change } = revision;
  return { ...change, content: null };
}
