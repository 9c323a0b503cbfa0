// Two histories become one: their union, and what it means for each subject. In any order, any number of times.
import { isEvidenceRevision } from './readAssessment';
import { foldRevisions, type Heads } from './foldRevisions';
import type { AssessmentId, Revision, RevisionId, Subject } from './revision';

/**
 * `new`: nothing was known of the subject. `updated`: what was shown here is an ancestor of what is shown then, or a
 * conflict is settled. `conflict`: heads stand side by side that did not before. `unchanged`: the heads stay; what came
 * is older than them.
 */
export type MergeOutcome = 'new' | 'updated' | 'conflict' | 'unchanged';

export interface SubjectMerge {
  assessment: AssessmentId;
  subject: Subject;
  outcome: MergeOutcome;
  /** Heads before and after, the one that is shown first. */
  before: readonly Revision[];
  after: readonly Revision[];
}

export interface Merge {
  /** What only the others have, by id: to be recorded here, nothing else is. */
  added: readonly Revision[];
  /** How many of theirs are here already. */
  sameCount: number;
  /** The subjects of what is added, by assessment and name; everything else stays as it is. */
  subjects: readonly SubjectMerge[];
  /** Assessments that were not here at all. */
  newAssessments: readonly AssessmentId[];
  /** Evidence files of the union by SHA-256: those that come along, and those that neither side has. */
  files: { arriving: readonly string[]; missing: readonly string[] };
}

/** The SHA-256s of the evidence files that each side has the bytes of. */
export interface FilesAtHand {
  mine: ReadonlySet<string>;
  theirs: ReadonlySet<string>;
}

/**
 * What records of others mean for ours; nothing is changed by looking. Both may hold several assessments, in any order
 * and doubled. Union: `[...mine, ...merge.added]`. Merging a merge again adds nothing.
 */
export function mergeRevisions(
  mine: readonly Revision[],
  theirs: readonly Revision[],
  files: FilesAtHand = { mine: new Set(), theirs: new Set() },
): Merge {
  const known = new Map(mine.map((revision) => [revision.id, revision]));
  const fresh = new Map<RevisionId, Revision>();
  let sameCount = 0;
  for (const revision of new Map(theirs.map((each) => [each.id, each])).values()) {
    if (known.has(revision.id)) sameCount += 1;
    else fresh.set(revision.id, revision);
  }
  const added = [...fresh.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    added,
    sameCount,
    subjects: compareSubjects(known.values(), added),
    newAssessments: findNewAssessments(mine, added),
    files: compareFiles([...known.values(), ...added], files),
  };
}

function compareSubjects(mine: Iterable<Revision>, added: readonly Revision[]): SubjectMerge[] {
  const touched = groupBySubject(added);
  const subjects: SubjectMerge[] = [];
  const before = groupBySubject(mine, touched);
  for (const [key, fresh] of touched) {
    const [first] = fresh;
    if (!first) continue;
    const { assessment, subject } = first;
    const own = before.get(key) ?? [];
    const [old, now] = [own, [...own, ...fresh]].map((list) => headsOf(foldRevisions(list), subject));
    const merge = { assessment, subject, before: old ?? [], after: now ?? [] };
    subjects.push({ ...merge, outcome: findOutcome(merge) });
  }
  const keyOf = ({ assessment, subject }: SubjectMerge) => `${assessment}/${subject}`;
  return subjects.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Only those subjects that are in `wanted`, where it is given. */
function groupBySubject(
  revisions: Iterable<Revision>,
  wanted?: ReadonlyMap<string, unknown>,
): Map<string, Revision[]> {
  const groups = new Map<string, Revision[]>();
  for (const revision of revisions) {
    const key = `${revision.assessment}/${revision.subject}`;
    if (wanted && !wanted.has(key)) continue;
    const group = groups.get(key);
    if (group) group.push(revision);
    else groups.set(key, [revision]);
  }
  return groups;
}

const headsOf = (heads: Heads, subject: Subject): readonly Revision[] => heads.get(subject) ?? [];

function findOutcome({ before, after }: Pick<SubjectMerge, 'before' | 'after'>): MergeOutcome {
  const stayed = before.length === after.length && before.every(({ id }, index) => after[index]?.id === id);
  if (stayed) return 'unchanged';
  if (after.length > 1) return 'conflict';
  return before.length === 0 ? 'new' : 'updated';
}

function findNewAssessments(mine: readonly Revision[], added: readonly Revision[]): AssessmentId[] {
  const here = new Set(mine.map(({ assessment }) => assessment));
  return [...new Set(added.map(({ assessment }) => assessment))].filter((id) => !here.has(id)).sort();
}

function compareFiles(union: readonly Revision[], { mine, theirs }: FilesAtHand): Merge['files'] {
  const wanted = new Set<string>();
  for (const revision of union) {
    if (isEvidenceRevision(revision) && revision.content.kind === 'file') wanted.add(revision.content.sha256);
  }
  const notHere = [...wanted].filter((sha256) => !mine.has(sha256)).sort();
  return {
    arriving: notHere.filter((sha256) => theirs.has(sha256)),
    missing: notHere.filter((sha256) => !theirs.has(sha256)),
  };
}
