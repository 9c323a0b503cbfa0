import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterSteps, groupSteps, listDataPointIds, readHistory } from './history';
import { orderRevisions } from './orderRevisions';
import { assessment, histories, reported, shuffle } from './randomHistory.fixture';
import { createRevision, type Revision } from './revision';

const SUBJECT = 'answer/EC-ICT-ICT-1C';
const revise = (
  value: number,
  parents: Revision[] = [],
  { at = `2026-01-01T00:00:0${value}.000Z`, author = 'Zahra', subject = SUBJECT } = {},
) =>
  createRevision({
    assessment,
    subject: subject as typeof SUBJECT,
    parents: parents.map(({ id }) => id),
    author,
    at,
    content: reported(value),
  });

describe('the order of revisions', { timeout: 30_000 }, () => {
  it('follows parents even where a clock was wrong', () => {
    const first = revise(1, [], { at: '2030-01-01T00:00:00.000Z' });
    const second = revise(2, [first], { at: '2026-01-01T00:00:00.000Z' });
    const third = revise(3, [second], { at: '2026-01-01T00:00:00.000Z' });
    const apart = revise(4, [], { at: '2026-06-01T00:00:00.000Z' });
    expect(orderRevisions([third, second, apart, first])).toEqual([apart, first, second, third]);
  });

  it('is the same on every device, and never puts a child before its parent', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (known, seed) => {
        const ordered = orderRevisions(known.flat());
        expect(orderRevisions(shuffle(known.flat(), seed))).toEqual(ordered);
        const placeOf = new Map(ordered.map(({ id }, index) => [id, index]));
        ordered.forEach(({ parents }, index) => {
          for (const parent of parents) expect(placeOf.get(parent) ?? -1).toBeLessThan(index);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('manages a subject that was changed fifty thousand times', () => {
    const chain: Revision[] = [];
    const one = revise(1);
    for (let index = 0; index < 50_000; index += 1) {
      // Built by hand: what is measured is the depth, not the hashing.
      const id = String(index).padStart(64, '0') as Revision['id'];
      const parents = chain.at(-1) ? [chain.at(-1)?.id ?? id] : [];
      chain.push({ ...one, id, parents });
    }
    expect(orderRevisions([...chain].reverse()).at(-1)?.id).toBe(chain.at(-1)?.id);
  });
});

describe('the history of one answer', () => {
  const first = revise(1);
  const mine = revise(2, [first]);
  const theirs = revise(3, [first], { author: 'Ali' });
  const settled = revise(4, [mine, theirs]);
  const history = readHistory(
    [settled, theirs, revise(9, [], { subject: 'answer/other' }), mine, first],
    SUBJECT,
  );

  it('tells from what to what', () => {
    expect(history.map(({ revision }) => revision)).toEqual([first, mine, theirs, settled]);
    expect(history[1]).toMatchObject({
      before: [first],
      changes: [{ path: ['inputs', 'value'], from: 1, to: 2 }],
    });
  });

  it('compares what settles a conflict with what was shown: the later of the two', () => {
    expect(history[3]).toMatchObject({
      before: [theirs, mine],
      changes: [{ path: ['inputs', 'value'], from: 3, to: 4 }],
    });
  });
});

describe('the timeline', () => {
  const at = '2026-01-01T00:00:05.000Z';
  const alone = revise(1);
  const together = [revise(2, [], { at }), revise(3, [], { at, subject: 'answer/EC-ICT-ICT-2C' })];
  const other = revise(4, [], { at, author: 'Ali' });
  const steps = groupSteps([other, ...together, alone]);

  it('puts together what one person recorded at one instant', () => {
    expect(steps.map(({ author, revisions }) => [author, revisions.length]).sort()).toEqual([
      ['Ali', 1],
      ['Zahra', 1],
      ['Zahra', 2],
    ]);
  });

  it('is filtered by person, kind and anything else, newest first', () => {
    const valuesIn = (filter: Parameters<typeof filterSteps>[1]) =>
      filterSteps(steps, filter).map(({ revisions }) => revisions.map(({ at: time }) => time));
    expect(valuesIn({ person: 'Zahra' })).toEqual([[at, at], [alone.at]]);
    expect(valuesIn({ kind: 'profile' })).toEqual([]);
    expect(valuesIn({ isWanted: ({ subject }) => subject.endsWith('2C') })).toEqual([[at]]);
  });
});

describe('the data points that a revision is about', () => {
  const record = { assessment, parents: [], author: '', at: '2026-01-01T00:00:00.000Z' };
  it.each([
    [revise(1), ['EC-ICT-ICT-1C']],
    [
      createRevision({
        ...record,
        subject: 'acceptance/not-above:EC-ICT-ICT-2C+EC-ICT-ICT-1C',
        content: null,
      }),
      ['EC-ICT-ICT-2C', 'EC-ICT-ICT-1C'],
    ],
    [createRevision({ ...record, subject: 'acceptance/missing', content: null }), []],
    [createRevision({ ...record, subject: 'maturity/data', content: null }), []],
  ])('%#', (revision, ids) => {
    expect(listDataPointIds(revision)).toEqual(ids);
  });
});
