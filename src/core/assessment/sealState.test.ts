import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { About } from './about';
import type { Change } from './change';
import { foldRevisions } from './foldRevisions';
import { indexRevisions } from './history';
import { countChangesSince, findMatchingSeal, listSeals } from './listSeals';
import { mergeRevisions } from './mergeRevisions';
import { assessment, histories, reported, shuffle } from './randomHistory.fixture';
import { readSealed } from './readSealed';
import { EMPTY_REPORT_COVER } from './reportCover';
import { createRevision, type Revision } from './revision';
import { shortenHash, type Seal } from './seal';
import { sealState } from './sealState';
import { verifySeal } from './verifySeal';

const ABOUT: About = {
  ...{ city: 'Mashhad', country: 'Iran', period: 1404, published: null },
  benchmarkSet: { id: 'published-targets', version: '1' },
};
const SUBJECT = 'answer/EC-ICT-ICT-1C';
let minute = 0;

/** On what is shown, or on the parents that are given. */
function write(known: readonly Revision[], change: Change, parents?: readonly Revision[]): Revision {
  minute += 1;
  return createRevision({
    ...change,
    assessment,
    parents: (parents ?? foldRevisions(known).get(change.subject) ?? []).map(({ id }) => id),
    author: 'Sara',
    at: new Date(Date.UTC(2026, 2, 1, 0, minute)).toISOString(),
  });
}
const answer = (value: number): Change => ({ subject: SUBJECT, content: reported(value) });
const sealing = (revisions: readonly Revision[], status: Seal['status'] = 'draft') =>
  sealState(assessment, revisions, { title: 'Council', status });
function seal(revisions: readonly Revision[], status: Seal['status'] = 'draft'): Seal {
  const made = sealing(revisions, status).seal;
  if (!made) throw new Error('Refused');
  return made;
}
const check = (sealed: Seal, revisions: readonly Revision[]) =>
  verifySeal(assessment, sealed, indexRevisions(revisions));
const put = (known: readonly Revision[], id: string, content: Seal | null) =>
  write(known, { subject: `seal/${id}`, content });

const begin = write([], { subject: 'about', content: ABOUT });
const first = write([], answer(50));
const second = write([first], answer(57));
const spring = [begin, first, second];

describe('a seal', () => {
  it('names the heads, and its hash is over everything that they rest on', () => {
    expect(seal(spring)).toMatchObject({ heads: [begin.id, second.id].sort() });
    expect(check(seal(spring), spring)).toEqual({ kind: 'intact', revisions: 3 });
    expect(seal([begin, first]).hash).not.toBe(seal(spring).hash);
  });

  it('has a code of sixteen digits, to be read out', () => {
    expect(shortenHash('3f9a01c477deb20effff0000')).toBe('3F9A 01C4 77DE B20E');
  });

  it('brings the state back as it was, whatever came later', () => {
    const later = [...spring, write(spring, answer(10))];
    expect(readSealed(seal(spring), indexRevisions(later))?.answers.get('EC-ICT-ICT-1C')).toEqual(
      reported(57),
    );
    expect(readSealed(seal(later), indexRevisions(spring))).toBeUndefined();
  });

  it('does not hold other seals, other cities and the cover of the report', () => {
    const cover: Change = {
      subject: 'report',
      content: { ...EMPTY_REPORT_COVER, status: 'final', version: '1' },
    };
    const more = [...spring, put(spring, 'spring', seal(spring)), write(spring, cover)];
    expect(seal(more)).toEqual(seal(spring));
  });

  it('is not final while people contradict each other, and may be a draft', () => {
    const conflicting = [...spring, write(spring, answer(58), [first])];
    expect(sealing(conflicting, 'final')).toMatchObject({ seal: undefined, conflicts: [SUBJECT] });
    expect(sealing(conflicting, 'draft').seal).toMatchObject({ heads: { length: 3 } });
    expect(readSealed(seal(conflicting), indexRevisions(conflicting))?.conflicts).toEqual(new Set([SUBJECT]));
  });

  it('is made of nothing that cannot be checked', () => {
    expect(sealing([begin, second])).toMatchObject({ seal: undefined, missing: [first.id] });
  });
});

describe('a seal is checked', () => {
  const sealed = seal(spring);

  it('and tells which revision is missing', () => {
    expect(check(sealed, [begin, second])).toEqual({ kind: 'missing', ids: [first.id] });
  });

  it('and tells which one does not say what it said', () => {
    const forged = { ...first, content: reported(99) } as Revision;
    expect(check(sealed, [begin, forged, second])).toEqual({ kind: 'altered', ids: [first.id] });
  });

  it('and does not take another hash for its own', () => {
    expect(check({ ...sealed, hash: seal([begin]).hash }, spring)).toEqual({ kind: 'different' });
    const elsewhere = verifySeal('assessment-2' as typeof assessment, sealed, indexRevisions(spring));
    expect(elsewhere).toEqual({ kind: 'different' });
  });
});

describe('random histories under a seal', { timeout: 30_000 }, () => {
  const RUNS = { numRuns: 500 };
  const union = (known: Revision[][]) =>
    known.reduce((all, own) => [...all, ...mergeRevisions(all, own).added], []);

  it('give the same seal in any order and number', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (known, random) => {
        const all = known.flat();
        expect(seal(shuffle([...all, ...all], random))).toEqual(seal(all));
      }),
      RUNS,
    );
  });

  it('stay intact when others are merged in and when more is written', () => {
    fc.assert(
      fc.property(histories, fc.nat(4), (known, index) => {
        const own = known[index] ?? [];
        const sealed = seal(own);
        const merged = union([own, ...known]);
        const more = [...merged, write(merged, answer(1))];
        for (const revisions of [own, merged, more]) {
          expect(check(sealed, revisions)).toEqual({ kind: 'intact', revisions: union([own]).length });
        }
        expect(readSealed(sealed, indexRevisions(more))).toEqual(readSealed(sealed, indexRevisions(own)));
      }),
      RUNS,
    );
  });

  it('are not what was sealed any more when one of them is removed or changed', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (known, random) => {
        const all = union(known);
        const victim = all[random % Math.max(1, all.length)];
        if (!victim) return;
        const sealed = seal(all);
        const others = all.filter(({ id }) => id !== victim.id);
        expect(check(sealed, others)).toEqual({ kind: 'missing', ids: [victim.id] });
        const changed = { ...victim, author: 'somebody else' };
        expect(check(sealed, [...others, changed])).toEqual({ kind: 'altered', ids: [victim.id] });
        // With an id of its own, which then nobody names.
        const { id: _id, ...draft } = changed;
        expect(check(sealed, [...others, createRevision(draft)])).toMatchObject({ kind: 'missing' });
      }),
      RUNS,
    );
  });
});

describe('the seals of an assessment', () => {
  const draft = put(spring, 'draft', seal(spring));
  const final = put(spring, 'final', seal(spring, 'final'));
  const idsOf = (revisions: readonly Revision[]) => listSeals(revisions).map(({ id }) => id);

  it('stand with the newest first', () => {
    expect(idsOf([draft, ...spring, final])).toEqual(['final', 'draft']);
  });

  it('lose a draft that is taken back, and never a final one', () => {
    const all = [...spring, draft, final];
    const emptied = [...all, put(all, 'draft', null), put(all, 'final', null)];
    expect(idsOf(emptied)).toEqual(['final']);
    const renamed = [...all, put(all, 'final', { ...seal(spring), title: 'Another' })];
    expect(listSeals(renamed)[0]?.seal.title).toBe('Council');
  });

  it('are the present state as long as the same is said, also after a change was undone', () => {
    const all = [...spring, draft];
    const present = (revisions: readonly Revision[]) => foldRevisions(revisions);
    const matching = (revisions: readonly Revision[]) => findMatchingSeal(present(revisions), revisions)?.id;
    expect(matching(all)).toBe('draft');
    const changed = [...all, write(all, answer(60))];
    expect(matching(changed)).toBeUndefined();
    const [newest] = listSeals(changed);
    expect(newest && countChangesSince(newest, present(changed), changed)).toBe(1);
    const undone = [...changed, write(changed, answer(57))];
    expect(matching(undone)).toBe('draft');
    expect(newest && countChangesSince(newest, present(undone), undone)).toBe(0);
  });

  it('are the present state only where they can be checked', () => {
    const all = [begin, second, draft];
    expect(findMatchingSeal(foldRevisions(all), all)).toBeUndefined();
  });
});
