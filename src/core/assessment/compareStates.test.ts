import { describe, expect, it } from 'vitest';
import type { Change } from './change';
import { compareStates, listBetween } from './compareStates';
import type { Evidence } from './evidence';
import { foldRevisions } from './foldRevisions';
import { EMPTY_PROFILE } from './profile';
import { assessment, reported } from './randomHistory.fixture';
import { createRevision, type Revision } from './revision';

let minute = 0;
function write(change: Change, parents: readonly Revision[] = [], author = 'Sara'): Revision {
  minute += 1;
  return createRevision({
    ...change,
    assessment,
    author,
    parents: parents.map(({ id }) => id),
    at: new Date(Date.UTC(2026, 2, 1, 0, minute)).toISOString(),
  });
}
const SUBJECT = 'answer/EC-ICT-ICT-1C';
const answer = (value: number | null): Change => ({
  subject: SUBJECT,
  content: value === null ? null : reported(value),
});
const note = (change: Partial<Evidence> = {}): Change => ({
  subject: 'evidence/letter',
  content: { kind: 'note', title: 'Letter', text: 'Yes', dataPoints: [], ...change } as Evidence,
});
const first = write(answer(50));
const second = write(answer(57), [first]);
const compare = (before: readonly Revision[], after: readonly Revision[]) =>
  compareStates(foldRevisions(before), foldRevisions(after));

describe('compareStates', () => {
  it('tells from what to what', () => {
    expect(compare([first], [first, second])).toEqual([
      {
        subject: SUBJECT,
        before: first,
        after: second,
        changes: [{ path: ['inputs', 'value'], from: 50, to: 57 }],
      },
    ]);
  });

  const letter = write(note());
  it.each<[string, Revision[], Revision[]]>([
    ['the same revision', [first], [first]],
    ['the same said again', [second], [second, write(answer(57), [second])]],
    ['said and taken back', [], [first, write(answer(null), [first])]],
    ['an empty profile', [], [write({ subject: 'profile', content: EMPTY_PROFILE })]],
    ['evidence that came and went', [], [letter, write(note({ inBin: true }), [letter])]],
    ['two who say the same', [first], [first, write(answer(50))]],
    ['what no seal holds', [], [write({ subject: 'seal/x', content: null })]],
  ])('finds nothing in %s', (_name, before, after) => {
    expect(compare(before, after)).toEqual([]);
    expect(compare(after, before)).toEqual([]);
  });

  it('takes evidence in the bin for removed', () => {
    const removed = write(note({ inBin: true }), [letter]);
    expect(compare([letter], [letter, removed])).toMatchObject([{ before: letter, after: undefined }]);
  });

  it('tells of a conflict that came or was settled, though the same is shown', () => {
    const other = write(answer(58), [first]);
    const settled = write(answer(58), [second, other]);
    expect(compare([first, second, other], [first, second, other, settled])).toMatchObject([{ changes: [] }]);
  });

  it('puts answers before evidence, whatever came first', () => {
    expect(compare([], [letter, first]).map(({ subject }) => subject)).toEqual([SUBJECT, 'evidence/letter']);
  });
});

describe('listBetween', () => {
  const third = write(answer(60), [second], 'Ali');
  it('names what only one of the two rests on, oldest first', () => {
    expect(listBetween([first], [third, second, first])).toEqual([second, third]);
    expect(listBetween([third, second, first], [first])).toEqual([second, third]);
    expect(listBetween([first], [first])).toEqual([]);
  });
});
