// The history at the size of a long assessment and far beyond: reading, folding, merging, ordering and undoing.
import { expect, it } from 'vitest';
import { findUndo } from '../src/core/assessment/findUndo';
import { foldRevisions } from '../src/core/assessment/foldRevisions';
import { groupSteps } from '../src/core/assessment/history';
import { mergeRevisions } from '../src/core/assessment/mergeRevisions';
import { assessmentIdSchema, parseRevision } from '../src/core/assessment/revision';
import { median, report } from './report';
import { createHistory } from './sampleHistory';

const assessment = assessmentIdSchema.parse('assessment-1');
const SUBJECTS = Array.from({ length: 112 }, (_, index) => `EC-ICT-ICT-${index}C`);
const RUNS = 7;

const createOwn = (count: number, from?: number) => createHistory(assessment, SUBJECTS, count, from);

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
  const records = createOwn(5000).map((revision): unknown => structuredClone(revision));
  const limit = 300;
  const spent = time(() => {
    const read = records.flatMap((record) => parseRevision(record, '').value ?? []);
    expect(foldRevisions(read).size).toBe(SUBJECTS.length);
  });
  report('5 000 revisions parsed, their ids checked, and folded', spent, limit, 'ms');
});

it('folds 100 000 revisions', () => {
  const history = createOwn(100_000);
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
  const shared = createOwn(10_000);
  const [mine, theirs] = [createOwn(40_000, 1), createOwn(40_000, 2)];
  const spent = time(() => {
    expect(mergeRevisions([...shared, ...mine], [...shared, ...theirs]).added).toHaveLength(40_000);
  });
  report('two histories of 50 000 merged, 10 000 in common', spent, 700, 'ms');
});

it('finds the last step among 5 000', () => {
  const history = createOwn(5000);
  const heads = foldRevisions(history);
  const own = history.slice(-500).map(({ id }) => id);
  const spent = time(() => {
    expect(findUndo(history, heads, own).undo).toBeDefined();
  });
  report('the step to undo found among 5 000', spent, 50, 'ms');
});
