// The assessment is the fold of its revisions: the current state of a subject is the revision that is no one's parent.
import type { Revision, RevisionId, Subject } from './revision';

/** The heads of each subject, the one that is shown first. More than one: people wrote without knowing of each other. */
export type Heads = ReadonlyMap<Subject, readonly [Revision, ...Revision[]]>;

/**
 * Order and repetition of the revisions do not matter. A parent that is not among them is no obstacle.
 * Of several heads the one with the latest time stands first, then the one with the higher id: the same on every device.
 */
export function foldRevisions(revisions: Iterable<Revision>): Heads {
  const bySubject = new Map<Subject, Revision[]>();
  const superseded = new Set<RevisionId>();
  for (const revision of revisions) {
    const list = bySubject.get(revision.subject);
    if (list) list.push(revision);
    else bySubject.set(revision.subject, [revision]);
    for (const parent of revision.parents) superseded.add(parent);
  }
  const heads = new Map<Subject, [Revision, ...Revision[]]>();
  for (const [subject, list] of bySubject) {
    const [first, ...others] = withoutDoubles(list.filter(({ id }) => !superseded.has(id))).sort(latestFirst);
    if (first) heads.set(subject, [first, ...others]);
  }
  return heads;
}

/** Folds one more revision of any subject in, without looking at the others again. */
export function addRevision(heads: Heads, revision: Revision): Heads {
  const before = heads.get(revision.subject) ?? [];
  if (before.some(({ id }) => id === revision.id)) return heads;
  const remaining = before.filter(({ id }) => !revision.parents.includes(id));
  const [first = revision, ...others] = [revision, ...remaining].sort(latestFirst);
  return new Map(heads).set(revision.subject, [first, ...others]);
}

function withoutDoubles(list: Revision[]): Revision[] {
  if (list.length < 2) return list;
  return [...new Map(list.map((revision) => [revision.id, revision])).values()];
}

function latestFirst(a: Revision, b: Revision): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
