import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION, type Answer } from './answer';
import { addRevision, foldRevisions, type Heads } from './foldRevisions';
import { readAssessment } from './readAssessment';
import {
  assessmentIdSchema,
  createRevision,
  parseRevision,
  type Revision,
  type RevisionId,
} from './revision';

const assessment = assessmentIdSchema.parse('assessment-1');
const answer = (value: number): Answer => ({
  status: 'reported',
  inputs: { kind: 'value', value },
  ...EMPTY_DESCRIPTION,
});
const revise = (
  value: number,
  parents: RevisionId[] = [],
  minute = value,
  subject = 'EC-ICT-ICT-1C',
): Revision =>
  createRevision({
    assessment,
    subject: `answer/${subject}`,
    parents,
    author: 'a',
    at: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
    content: answer(value),
  });
const idsOf = (heads: Heads) => [...heads].map(([subject, list]) => [subject, list.map(({ id }) => id)]);

describe('a revision', () => {
  it('has the SHA-256 of its canonical JSON as id, whatever the order of its fields', () => {
    const { id, ...draft } = revise(1);
    const reordered = Object.fromEntries(Object.entries(draft).reverse()) as typeof draft;
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    expect(createRevision(reordered).id).toBe(id);
    expect(revise(2).id).not.toBe(id);
  });

  it('is read back, and refused when a byte was changed', () => {
    const revision = revise(57);
    const text = JSON.stringify(revision);
    expect(parseRevision(JSON.parse(text), 'row 1')).toEqual({ value: revision, problems: [] });
    const changed = parseRevision(JSON.parse(text.replace('57', '58')), 'row 1');
    expect(changed.value).toBeUndefined();
    expect(changed.problems).toMatchObject([{ code: 'damaged-revision', where: { path: 'row 1' } }]);
  });
});

describe('foldRevisions', () => {
  const first = revise(1);
  const second = revise(2, [first.id]);
  const mine = revise(3, [second.id]);
  const theirs = revise(4, [second.id]);

  it('shows the revision that is no one’s parent', () => {
    expect(idsOf(foldRevisions([first, second]))).toEqual([[first.subject, [second.id]]]);
  });

  it('shows two heads where two people wrote without knowing of each other, until someone settles it', () => {
    expect(idsOf(foldRevisions([mine, theirs, second, first]))).toEqual([
      [first.subject, [theirs.id, mine.id]],
    ]);
    const settled = revise(5, [mine.id, theirs.id]);
    expect(idsOf(foldRevisions([settled, theirs, mine, first, second]))).toEqual([
      [first.subject, [settled.id]],
    ]);
  });

  it('gives the same for any order and repetition, and step by step', () => {
    const subjects = ['EC-ICT-ICT-1C', 'EC-ICT-ICT-2C'];
    const steps = fc.array(
      fc.record({ subject: fc.constantFrom(...subjects), parents: fc.array(fc.nat(5)) }),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat()), (history, random) => {
        const all: Revision[] = [];
        history.forEach(({ subject, parents }, index) => {
          const known = all.filter((each) => each.subject === `answer/${subject}`);
          const seen = parents.flatMap((back) => known.at(-1 - back)?.id ?? []);
          all.push(revise(index, [...new Set(seen)], index, subject));
        });
        const shuffled = [...all, ...all.slice(0, 3)]
          .map((each) => ({ each, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        const folded = new Map(idsOf(foldRevisions(all)) as [string, string[]][]);
        expect(new Map(idsOf(foldRevisions(shuffled)) as [string, string[]][])).toEqual(folded);
        const stepwise = all.reduce<Heads>(addRevision, new Map());
        expect(new Map(idsOf(stepwise) as [string, string[]][])).toEqual(folded);
      }),
    );
  });
});

describe('readAssessment', () => {
  it('is undefined while nothing says what the assessment is of', () => {
    expect(readAssessment(foldRevisions([revise(1)]))).toBeUndefined();
  });

  it('reads answers, and leaves out those that were taken back', () => {
    const about = createRevision({
      assessment,
      subject: 'about',
      parents: [],
      author: 'a',
      at: '2026-01-01T00:00:00.000Z',
      content: {
        city: 'Mashhad',
        country: 'Iran',
        period: 1400,
        benchmarkSet: { id: 'published-targets', version: '1' },
        published: null,
      },
    });
    const first = revise(1);
    const { id: _, ...draft } = revise(2, [first.id]);
    const takenBack = createRevision({ ...draft, subject: first.subject as 'answer/x', content: null });
    expect(readAssessment(foldRevisions([about, first]))?.answers.get('EC-ICT-ICT-1C')).toEqual(answer(1));
    expect(readAssessment(foldRevisions([about, first, takenBack]))?.answers.size).toBe(0);
  });
});
