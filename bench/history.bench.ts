// The history at the size of a long assessment and far beyond: reading, folding, merging, ordering and undoing.
import { expect, it } from 'vitest';
import { EMPTY_DESCRIPTION } from '../src/core/assessment/answer';
import { findUndo } from '../src/core/assessment/findUndo';
import { foldRevisions } from '../src/core/assessment/foldRevisions';
import { groupSteps } from '../src/core/assessment/history';
import { mergeRevisions } from '../src/core/assessment/mergeRevisions';
import {
  assessmentIdSchema,
  createRevision,
  parseRevision,
  type Revision,
  type RevisionId,
} from '../src/core/assessment/revision';
import { median, report } from './report';

const assessment = assessmentIdSchema.parse('assessment-1');
const SUBJECTS = 112;
const RUNS = 7;

/** Five authors, one revision a second, going round the data points; `from` sets histories apart. */
function createHistory(count: number, from = 0): Revision[] {
  const heads = new Map<string, RevisionId>();
  return Array.from({ length: count }, (_, index) => {
    const subject = `answer/EC-ICT-ICT-${index % SUBJECTS}C` as const;
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

function time(work: () => unknown): number {
  const runs = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return median(runs);
}

/** What an assessment of 5 000 revisions costs before its first screen, over an empty one; the disk not counted. */
it('reads 5 000 revisions', () => {
  const records = createHistory(5000).map((revision): unknown => structuredClone(revision));
  const limit = 300;
  const spent = time(() => {
    const read = records.flatMap((record) => parseRevision(record, '').value ?? []);
    expect(foldRevisions(read).size).toBe(SUBJECTS);
  });
  report('5 000 revisions parsed, their ids checked, and folded', spent, limit, 'ms');
});

it('folds 100 000 revisions', () => {
  const history = createHistory(100_000);
  report(
    '100 000 revisions folded',
    time(() => foldRevisions(history)),
    500,
    'ms',
  );
  report(
    '100 000 revisions ordered into steps',
    time(() => groupSteps(history)),
    2000,
    'ms',
  );
});

it('merges two histories of 50 000', () => {
  const shared = createHistory(10_000);
  const [mine, theirs] = [createHistory(40_000, 1), createHistory(40_000, 2)];
  const spent = time(() => {
    expect(mergeRevisions([...shared, ...mine], [...shared, ...theirs]).added).toHaveLength(40_000);
  });
  report('two histories of 50 000 merged, 10 000 in common', spent, 700, 'ms');
});

it('finds the last step among 5 000', () => {
  const history = createHistory(5000);
  const heads = foldRevisions(history);
  const own = history.slice(-500).map(({ id }) => id);
  const spent = time(() => {
    expect(findUndo(history, heads, own).undo).toBeDefined();
  });
  report('the step to undo found among 5 000', spent, 50, 'ms');
});
