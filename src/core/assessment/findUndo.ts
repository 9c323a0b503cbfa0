// Which of one's own steps can be taken back or done again, and by which changes. Read from the revisions alone.
import { toChange, toEmptyChange, type Change } from './change';
import { isSameContent } from './compareContents';
import type { Heads } from './foldRevisions';
import { groupSteps, indexRevisions, type RevisionsById, type Step } from './history';
import { isSealRevision } from './readAssessment';
import type { Revision, RevisionId, RevisionStep, Subject } from './revision';

export interface StepBack {
  /** The step that is taken back or done again. */
  step: Step;
  /** What to record, each on the heads that the step has left. */
  edits: readonly { change: Change; parents: readonly RevisionId[] }[];
  origin: RevisionStep;
  /** Somebody else has changed this since: nothing is recorded over their head. */
  blockedBy: Revision | undefined;
}

export interface Undo {
  undo: StepBack | undefined;
  redo: StepBack | undefined;
}

/** What the heads of each subject are after a step, as far as nobody else has changed them. */
type Left = Map<Subject, readonly RevisionId[]>;

interface Entry {
  step: Step;
  left: Left;
}

interface Undone {
  /** What was taken back, and by what. */
  entry: Entry;
  by: Step;
  left: Left;
}

interface Stacks {
  done: Entry[];
  undone: Undone[];
}

/**
 * `own` names one revision (or more) of every step of one's own, in the order in which they were recorded; ids that are
 * not among the revisions are passed over. A new step forgets what could have been done again. The beginning of the
 * assessment and a final seal cannot be taken back, nor what lies before them. A step on a subject that others have changed
 * since is found, and blocked.
 */
export function findUndo(revisions: readonly Revision[], heads: Heads, own: Iterable<string>): Undo {
  const byId = indexRevisions(revisions);
  const { done, undone } = replay(listOwnSteps(revisions, own));
  const [last, next] = [done.at(-1), undone.at(-1)];
  return {
    undo: last && planUndo(last, heads, byId),
    redo: next && planRedo(next, heads, byId),
  };
}

function listOwnSteps(revisions: readonly Revision[], own: Iterable<string>): Step[] {
  const order = [...new Set(own)];
  const places = new Map(order.map((id, index) => [id, index]));
  // The first and only the own: grouping a history of thousands for a handful of steps would be dear.
  const instants = new Set(revisions.filter(({ id }) => places.has(id)).map(keyOf));
  const steps = groupSteps(revisions.filter((revision) => instants.has(keyOf(revision))));
  const placeOf = (step: Step) => Math.min(...step.revisions.map(({ id }) => places.get(id) ?? Infinity));
  return steps.filter((step) => placeOf(step) < Infinity).sort((a, b) => placeOf(a) - placeOf(b));
}

const keyOf = ({ at, author }: Revision) => `${at} ${author}`;

function replay(steps: readonly Step[]): Stacks {
  const stacks: Stacks = { done: [], undone: [] };
  for (const step of steps) {
    if (step.kind === 'undo') takeBack(stacks, step);
    else if (step.kind === 'redo') doAgain(stacks, step);
    else {
      stacks.undone = [];
      // A final seal stays for good, and undo does not quietly go on behind it into what was sealed.
      if (isBeginning(step) || isFinalSealing(step)) stacks.done = [];
      else stacks.done.push({ step, left: leftBy(step) });
    }
  }
  return stacks;
}

/** What lies below is then as the step that is taken back has found it, if that was one's own work. */
function takeBack({ done, undone }: Stacks, by: Step) {
  const entry = done.at(-1);
  if (!entry || !isOf(by, entry.step)) return;
  done.pop();
  passOn(done, foundBy(entry.step), leftBy(by));
  undone.push({ entry, by, left: leftBy(by) });
}

function doAgain({ done, undone }: Stacks, by: Step) {
  const last = undone.at(-1);
  if (!last || !isOf(by, last.by)) return;
  undone.pop();
  passOn(undone, foundBy(last.by), leftBy(by));
  done.push({ step: by, left: leftBy(by) });
}

/** The topmost entry that left exactly what was found is what the new revisions stand for. */
function passOn(entries: readonly { left: Left }[], found: Left, now: Left) {
  for (const [subject, ids] of now) {
    const topmost = entries.findLast(({ left }) => left.has(subject));
    if (topmost && isSameIds(topmost.left.get(subject), found.get(subject))) topmost.left.set(subject, ids);
  }
}

function planUndo({ step, left }: Entry, heads: Heads, byId: RevisionsById): StepBack {
  return { step, ...plan('undo', step, left, heads, byId) };
}

function planRedo({ entry, by, left }: Undone, heads: Heads, byId: RevisionsById): StepBack {
  return { step: entry.step, ...plan('redo', by, left, heads, byId) };
}

/** What gives every subject of the reversed step the state again on which that step was recorded. */
function plan(
  kind: 'undo' | 'redo',
  reversed: Step,
  left: Left,
  heads: Heads,
  byId: RevisionsById,
): Omit<StepBack, 'step'> {
  const idsNow = (subject: Subject) => heads.get(subject)?.map(({ id }) => id);
  const changed = [...left.keys()].find((subject) => !isSameIds(idsNow(subject), left.get(subject)));
  return {
    edits: [...left].flatMap(([subject, parents]) =>
      findChangesBefore(reversed, subject, byId).map((change) => ({ change, parents })),
    ),
    origin: { kind, of: reversed.revisions.map(({ id }) => id) },
    blockedBy: changed && heads.get(changed)?.find(({ id }) => !left.get(changed)?.includes(id)),
  };
}

/** Several where the step has settled a conflict: taken back, the conflict is there again. */
function findChangesBefore(step: Step, subject: Subject, byId: RevisionsById): Change[] {
  const found = foundBy(step).get(subject) ?? [];
  const before = found.flatMap((id) => byId.get(id) ?? []);
  const different = before.filter(
    ({ content }, index) => !before.slice(0, index).some((other) => isSameContent(other.content, content)),
  );
  if (different.length > 0) return different.map(toChange);
  const first = step.revisions.find((revision) => revision.subject === subject);
  return first ? [toEmptyChange(first)] : [];
}

const isOf = ({ revisions }: Step, step: Step) =>
  revisions.some((by) => step.revisions.some(({ id }) => by.step?.of.includes(id)));

const isBeginning = ({ revisions }: Step) =>
  revisions.some(({ subject, parents }) => subject === 'about' && parents.length === 0);

const isFinalSealing = ({ revisions }: Step) =>
  revisions.some((revision) => isSealRevision(revision) && revision.content?.status === 'final');

/** The revisions of a step that are nobody's parent in it, by subject. */
function leftBy({ revisions }: Step): Left {
  const inside = new Set(revisions.flatMap(({ parents }) => parents));
  return groupIds(revisions.flatMap(({ subject, id }) => (inside.has(id) ? [] : [[subject, id] as const])));
}

/** What a step was recorded on, by subject. */
function foundBy({ revisions }: Step): Left {
  const own = new Set(revisions.map(({ id }) => id));
  return groupIds(
    revisions.flatMap(({ subject, parents }) =>
      parents.filter((id) => !own.has(id)).map((id) => [subject, id] as const),
    ),
  );
}

function groupIds(pairs: readonly (readonly [Subject, RevisionId])[]): Left {
  const groups = new Map<Subject, RevisionId[]>();
  for (const [subject, id] of pairs) {
    const known = groups.get(subject) ?? [];
    if (!known.includes(id)) groups.set(subject, [...known, id]);
  }
  return groups;
}

function isSameIds(a: readonly RevisionId[] = [], b: readonly RevisionId[] = []): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
