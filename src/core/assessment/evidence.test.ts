import { describe, expect, it } from 'vitest';
import { dataPointIdSchema } from '../catalogue/kpi';
import { evidenceSchema, type Evidence } from './evidence';
import { foldRevisions } from './foldRevisions';
import { getEvidenceOf, readAssessment } from './readAssessment';
import { assessmentIdSchema, createRevision, parseRevision, type RevisionDraft } from './revision';

const recorded = {
  assessment: assessmentIdSchema.parse('assessment-1'),
  parents: [],
  author: 'Sara',
  at: '2026-01-01T00:00:00.000Z',
};
const dataPoint = dataPointIdSchema.parse('EC-ICT-ICT-1C');

/** As it was written before a piece had a date, a document kind and a bin. */
const OLD = {
  id: 'ddf611ca1fd3990fe728561522219cb03f3a21a8935c7c810db01575bb9a8beb',
  ...recorded,
  subject: 'evidence/0123456789abcdef',
  content: {
    kind: 'file',
    title: 'yearbook.pdf',
    dataPoints: ['EC-ICT-ICT-1C'],
    sha256: 'ab'.repeat(32),
    mediaType: 'application/pdf',
    sizeBytes: 12,
  },
};

const note = (change: Partial<Evidence> = {}): Evidence =>
  evidenceSchema.parse({
    kind: 'note',
    title: 'By letter',
    text: 'By letter',
    dataPoints: [dataPoint],
    ...change,
  });

describe('a piece of evidence', () => {
  it('of an older version is still read, under the id that it had', () => {
    const { value, problems } = parseRevision(OLD, 'revisions/0');
    expect(problems).toEqual([]);
    expect(value).toEqual(OLD);
  });

  it.each([
    ['a date and a kind of document', { date: '2025-08-03', documentKind: 'letter' }],
    ['a place in the bin', { inBin: true }],
  ])('may have %s', (_, change) => {
    const draft = { ...recorded, subject: 'evidence/1', content: { ...note(), ...change } } as RevisionDraft;
    expect(parseRevision(createRevision(draft), 'revisions/0').problems).toEqual([]);
  });

  it.each([
    ['a day that is none', { date: '2025-02-30' }],
    ['a date in another form', { date: '1404/05/12' }],
    ['an empty date', { date: null }],
    ['a kind that is not in the list', { documentKind: 'poem' }],
    ['a bin that is not true', { inBin: false }],
    ['something unknown', { colour: 'blue' }],
  ])('is refused with %s', (_, change) => {
    expect(evidenceSchema.safeParse({ ...note(), ...change }).success).toBe(false);
  });
});

describe('the register', () => {
  const about: RevisionDraft = {
    ...recorded,
    subject: 'about',
    content: {
      ...{ city: 'Mashhad', country: 'Iran', period: 1404, published: null },
      benchmarkSet: { id: 'published-targets', version: '1' },
    },
  };
  const put = (id: string, content: Evidence): RevisionDraft => ({
    ...recorded,
    subject: `evidence/${id}`,
    content,
  });
  const read = (...drafts: RevisionDraft[]) => {
    const assessment = readAssessment(foldRevisions([about, ...drafts].map(createRevision)));
    if (!assessment) throw new Error('No assessment');
    return assessment;
  };

  it('counts what is in the bin nowhere, and keeps what it supported', () => {
    const assessment = read(put('a', note()), put('b', note({ inBin: true })));
    expect(assessment.evidence.map(({ id }) => id)).toEqual(['a']);
    expect(assessment.evidenceInBin).toEqual([{ id: 'b', content: note({ inBin: true }) }]);
    expect(getEvidenceOf(assessment, dataPoint)).toHaveLength(1);
  });

  it('also holds what supports nothing yet', () => {
    const assessment = read(put('a', note({ dataPoints: [] })));
    expect(assessment.evidence).toHaveLength(1);
    expect(getEvidenceOf(assessment, dataPoint)).toEqual([]);
  });
});
