// Two states of one assessment, for example sealed in spring and now: what is said otherwise, subject by subject.
import { compareContents, isSameContent, type FieldChange } from './compareContents';
import type { Heads } from './foldRevisions';
import { orderRevisions } from './orderRevisions';
import { EMPTY_PROFILE } from './profile';
import { isEvidenceRevision } from './readAssessment';
import { getSubjectKind, SUBJECT_KINDS, type Revision, type Subject } from './revision';
import { pickSealed } from './sealedState';

export interface SubjectChange {
  subject: Subject;
  /** What is shown in each; undefined: nothing is said, or no longer. */
  before: Revision | undefined;
  after: Revision | undefined;
  /** None where only a conflict came or was settled and the same is shown. */
  changes: readonly FieldChange[];
}

/**
 * What stands otherwise, in the order of the kinds and then of the names. Only what a seal holds counts. A state that was
 * taken back counts as nothing said, a piece of evidence in the bin as removed; a change that was undone is none.
 */
export function compareStates(before: Heads, after: Heads): SubjectChange[] {
  const [old, fresh] = [pickSealed(before), pickSealed(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .sort(bySubject)
    .flatMap((subject): SubjectChange[] => {
      const [then, now] = [listSaid(old, subject), listSaid(fresh, subject)];
      if (isSameSaid(then, now)) return [];
      const changes = compareContents(then[0]?.content, now[0]?.content);
      return [{ subject, before: then[0], after: now[0], changes }];
    });
}

/**
 * What was recorded on the way from one state to the other: the revisions that only one of them rests on, oldest first.
 */
export function listBetween(before: readonly Revision[], after: readonly Revision[]): Revision[] {
  const [old, fresh] = [before, after].map((list) => new Set(list.map(({ id }) => id)));
  return orderRevisions([
    ...after.filter(({ id }) => !old?.has(id)),
    ...before.filter(({ id }) => !fresh?.has(id)),
  ]);
}

/** The heads that say something, the one that is shown first. */
function listSaid(heads: Heads, subject: Subject): Revision[] {
  return (heads.get(subject) ?? []).filter((revision) => !saysNothing(revision));
}

function saysNothing(revision: Revision): boolean {
  if (revision.content === null) return true;
  if (isEvidenceRevision(revision)) return revision.content.inBin === true;
  return revision.subject === 'profile' && isSameContent(revision.content, EMPTY_PROFILE);
}

function isSameSaid(a: readonly Revision[], b: readonly Revision[]): boolean {
  const isIn = (list: readonly Revision[]) => (one: Revision) =>
    list.some((other) => other.id === one.id || isSameContent(other.content, one.content));
  return a.every(isIn(b)) && b.every(isIn(a));
}

function bySubject(a: Subject, b: Subject): number {
  const [first, second] = [a, b].map((subject) => SUBJECT_KINDS.indexOf(getSubjectKind(subject)));
  return (first ?? 0) - (second ?? 0) || (a < b ? -1 : 1);
}
