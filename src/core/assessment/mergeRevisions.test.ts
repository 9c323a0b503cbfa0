import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRevisions } from './foldRevisions';
import { mergeRevisions } from './mergeRevisions';
import { assessment, histories, reported, shuffle } from './randomHistory.fixture';
import { createRevision, parseRevision, type Revision, type RevisionId, type Subject } from './revision';

const RUNS = { numRuns: 2000 };
const seed = fc.nat();
const union = (mine: Revision[], theirs: Revision[]) => [...mine, ...mergeRevisions(mine, theirs).added];
const unionOf = (all: Revision[][]) => all.reduce<Revision[]>(union, []);
const idsOf = (revisions: readonly Revision[]) => new Set(revisions.map(({ id }) => id));
const headsOf = (revisions: Revision[]) =>
  new Map([...foldRevisions(revisions)].map(([subject, list]) => [subject, list.map(({ id }) => id)]));

describe('merging random histories of up to five authors', { timeout: 30_000 }, () => {
  it('gives the same in any order, grouping and number of times', () => {
    fc.assert(
      fc.property(histories, seed, (known, random) => {
        const [a = [], b = [], c = []] = known;
        expect(idsOf(union(a, b))).toEqual(idsOf(union(b, a)));
        expect(idsOf(union(union(a, b), c))).toEqual(idsOf(union(a, union(b, c))));
        expect(mergeRevisions(a, shuffle([...a, ...a], random)).added).toEqual([]);
        const together = union(a, b);
        expect(mergeRevisions(together, b).added).toEqual([]);
        expect(mergeRevisions(a, b)).toEqual(
          mergeRevisions(shuffle(a, random), shuffle([...b, ...b], random)),
        );
      }),
      RUNS,
    );
  });

  it('loses no revision, and folds to the same whatever the order', () => {
    fc.assert(
      fc.property(histories, seed, (known, random) => {
        const all = unionOf(known);
        expect(idsOf(all)).toEqual(idsOf(known.flat()));
        expect(headsOf(unionOf(shuffle(known, random)))).toEqual(headsOf(all));
        expect(headsOf(shuffle([...all, ...all], random))).toEqual(headsOf(all));
      }),
      RUNS,
    );
  });

  it('tells a conflict exactly where two heads stand that did not before', () => {
    fc.assert(
      fc.property(histories, ([mine = [], theirs = []]) => {
        const before = headsOf(mine);
        const after = headsOf(union(mine, theirs));
        const told = mergeRevisions(mine, theirs)
          .subjects.filter(({ outcome }) => outcome === 'conflict')
          .map(({ subject }) => subject);
        const expected = [...after].flatMap(([subject, ids]) =>
          ids.length > 1 && ids.join() !== before.get(subject)?.join() ? [subject] : [],
        );
        expect(told).toEqual(expected.sort());
      }),
      RUNS,
    );
  });

  it('calls updated only what goes on from what was here', () => {
    fc.assert(
      fc.property(histories, ([mine = [], theirs = []]) => {
        const byId = new Map([...mine, ...theirs].map((revision) => [revision.id, revision]));
        const isAncestor = (id: RevisionId, of: Revision): boolean =>
          of.id === id || of.parents.some((parent) => isAncestor(id, byId.get(parent) ?? of));
        for (const { outcome, before, after } of mergeRevisions(mine, theirs).subjects) {
          if (outcome !== 'updated') continue;
          const [head] = after;
          expect(head && before.every(({ id }) => isAncestor(id, head))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('finds a changed byte: the record is refused', () => {
    const anywhere = fc.tuple(histories, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 127 }));
    fc.assert(
      fc.property(anywhere, ([known, which, where, flip]) => {
        const all = unionOf(known);
        const revision = all[which % all.length];
        fc.pre(revision !== undefined);
        const text = JSON.stringify(revision);
        const place = where % text.length;
        const changed =
          text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ flip) + text.slice(place + 1);
        expect(readLine(changed)).toBeUndefined();
      }),
      RUNS,
    );
  });
});

/** As a line of a file is read; a spelling of the same JSON is no change. */
function readLine(line: string): Revision | undefined {
  try {
    return parseRevision(JSON.parse(line), '').value;
  } catch {
    return undefined;
  }
}

describe('mergeRevisions', () => {
  const revise = (value: number, parents: Revision[] = [], subject: Subject = 'answer/EC-ICT-ICT-1C') =>
    createRevision({
      assessment,
      subject: subject as 'answer/x',
      parents: parents.map(({ id }) => id),
      author: 'Zahra',
      at: `2026-01-01T00:00:0${value}.000Z`,
      content: reported(value),
    });
  const first = revise(1);
  const second = revise(2, [first]);
  const other = revise(3, [first]);
  const elsewhere = revise(4, [], 'answer/EC-ICT-ICT-2C');

  it.each([
    ['what is not here', [], [first], 'new'],
    ['what goes on from ours', [first], [first, second], 'updated'],
    ['what was changed on both sides', [first, second], [first, other], 'conflict'],
    ['what is older than ours', [second], [first], 'unchanged'],
    ['what settles our conflict', [first, second, other], [revise(5, [second, other])], 'updated'],
  ])('%s', (_, mine, theirs, outcome) => {
    expect(mergeRevisions(mine, theirs).subjects).toMatchObject([
      { assessment, subject: 'answer/EC-ICT-ICT-1C', outcome },
    ]);
  });

  it('counts what is the same, and leaves the other subjects out', () => {
    const merge = mergeRevisions([first, elsewhere], [elsewhere, first, second]);
    expect(merge).toMatchObject({ sameCount: 2, added: [second], newAssessments: [] });
    expect(merge.subjects).toHaveLength(1);
  });

  it('names new assessments, and the evidence files that come along or are missing', () => {
    const file = (name: string, sha256: string) =>
      createRevision({
        assessment,
        subject: `evidence/${name}`,
        parents: [],
        author: '',
        at: '2026-01-01T00:00:00.000Z',
        content: { kind: 'file', title: name, dataPoints: [], sha256, mediaType: '', sizeBytes: 1 },
      });
    const [here, coming, nowhere] = ['a', 'b', 'c'].map((letter) => letter.repeat(64));
    const theirs = [file('here', here ?? ''), file('coming', coming ?? ''), file('nowhere', nowhere ?? '')];
    const merge = mergeRevisions([], theirs, {
      mine: new Set([here ?? '']),
      theirs: new Set([coming ?? '']),
    });
    expect(merge.newAssessments).toEqual([assessment]);
    expect(merge.files).toEqual({ arriving: [coming], missing: [nowhere] });
  });
});
