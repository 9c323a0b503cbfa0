// The history of an assessment: what was changed, by whom, when, from what to what and why.
import { compareContents, type FieldChange } from './compareContents';
import { foldRevisions } from './foldRevisions';
import { orderRevisions } from './orderRevisions';
import { isEvidenceRevision } from './readAssessment';
import {
  getSubjectKind,
  getSubjectName,
  type Revision,
  type RevisionId,
  type RevisionStep,
  type Subject,
  type SubjectKind,
} from './revision';

/** What one person recorded at one instant, together: an answer, or a hundred of an import. */
export interface Step {
  author: string;
  /** ISO 8601. */
  at: string;
  /** How it came about, where it was not simply entered. */
  kind: RevisionStep['kind'] | undefined;
  revisions: readonly [Revision, ...Revision[]];
}

export interface HistoryEntry {
  revision: Revision;
  /** What the author had in front of them, the one that was shown first. Several: a conflict was settled. */
  before: readonly Revision[];
  /** Against what was shown before. None: only a remark, or the same said again. */
  changes: readonly FieldChange[];
}

/** Steps in the order of {@link orderRevisions}: the oldest first, whatever order the revisions came in. */
export function groupSteps(revisions: Iterable<Revision>): Step[] {
  const steps = new Map<string, Step & { revisions: [Revision, ...Revision[]] }>();
  for (const revision of orderRevisions(revisions)) {
    const { author, at, step } = revision;
    const key = JSON.stringify([at, author, step?.kind]);
    const known = steps.get(key);
    if (known) known.revisions.push(revision);
    else steps.set(key, { author, at, kind: step?.kind, revisions: [revision] });
  }
  return [...steps.values()];
}

/** All revisions by their id, to look up parents. */
export type RevisionsById = ReadonlyMap<RevisionId, Revision>;

export function indexRevisions(revisions: Iterable<Revision>): RevisionsById {
  const byId = new Map<RevisionId, Revision>();
  for (const revision of revisions) byId.set(revision.id, revision);
  return byId;
}

/** A parent that is missing counts as nothing before. */
export function readEntry(revision: Revision, byId: RevisionsById): HistoryEntry {
  const parents = revision.parents.flatMap((id) => byId.get(id) ?? []);
  const before = foldRevisions(parents).get(revision.subject) ?? [];
  return { revision, before, changes: compareContents(before[0]?.content, revision.content) };
}

/** The history of one subject: parents before children, otherwise by time, ties by id. */
export function readHistory(revisions: readonly Revision[], subject: Subject): HistoryEntry[] {
  const own = revisions.filter((revision) => revision.subject === subject);
  const byId = indexRevisions(own);
  return orderRevisions(own).map((revision) => readEntry(revision, byId));
}

/** Everything that is left out does not narrow the timeline. */
export interface HistoryFilter {
  /** The author's name; empty for those without one. */
  person?: string;
  kind?: SubjectKind;
  isWanted?: (revision: Revision) => boolean;
}

/** The steps with the wanted revisions in them, newest first; a step without one is left out. */
export function filterSteps(steps: readonly Step[], { person, kind, isWanted }: HistoryFilter): Step[] {
  return steps
    .flatMap((step) => {
      if (person !== undefined && step.author !== person) return [];
      const [first, ...others] = step.revisions.filter(
        (revision) =>
          (kind === undefined || getSubjectKind(revision.subject) === kind) && (isWanted?.(revision) ?? true),
      );
      return first ? [{ ...step, revisions: [first, ...others] as const }] : [];
    })
    .reverse();
}

const NAMED_AFTER_DATA_POINT: readonly SubjectKind[] = ['answer', 'review', 'action', 'local-kpi'];

/** Which data points a revision is about: those in its subject's name, and those that a piece of evidence supports. */
export function listDataPointIds(revision: Revision): string[] {
  if (isEvidenceRevision(revision)) return revision.content.dataPoints;
  const kind = getSubjectKind(revision.subject);
  const name = getSubjectName(revision.subject);
  if (NAMED_AFTER_DATA_POINT.includes(kind)) return [name];
  // The key of a finding: the rule, and behind a colon the data points (core/scoring/plausibility).
  if (kind === 'acceptance') return name.split(':')[1]?.split('+') ?? [];
  return [];
}
