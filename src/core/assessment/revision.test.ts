import { describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION, type Answer } from './answer';
import {
  assessmentIdSchema,
  createRevision,
  getSubjectKind,
  getSubjectName,
  parseRevision,
  SUBJECT_KINDS,
  type RevisionDraft,
} from './revision';

const assessment = assessmentIdSchema.parse('assessment-1');
const content: Answer = {
  status: 'reported',
  inputs: { kind: 'value', value: 57 },
  ...EMPTY_DESCRIPTION,
};
const draft = {
  assessment,
  subject: 'answer/EC-ICT-ICT-2C' as const,
  parents: [],
  author: 'Zahra',
  at: '2026-01-01T00:00:00.000Z',
  content,
};
const reread = (revision: unknown) => parseRevision(JSON.parse(JSON.stringify(revision)), 'row 1').value;

describe('a record', () => {
  it('from before there were remarks has the id that it always had', () => {
    const older = createRevision(draft);
    expect(older.id).toBe('538bd38077e564f5a8f3286799e46196f9ccf25c93757578fa086178dd3018c0');
    expect(reread(older)).toEqual(older);
  });

  it('carries why and how it came about, and its id with them', () => {
    const plain = createRevision(draft);
    const explained = createRevision({
      ...draft,
      remark: 'Corrected by the operator',
      step: { kind: 'restore', of: [plain.id] },
    });
    expect(explained.id).not.toBe(plain.id);
    expect(reread(explained)).toEqual(explained);
    expect(reread({ ...explained, remark: 'Corrected by the minister' })).toBeUndefined();
  });

  it.each([
    ['an empty remark', { remark: '' }],
    ['a remark of blanks', { remark: '  ' }],
    ['a remark with blanks around it', { remark: ' why ' }],
    ['an unknown step', { step: { kind: 'guess', of: [] } }],
    ['an unknown field', { comment: 'why' }],
    ['a subject of no kind', { subject: 'opinion/EC-ICT-ICT-2C' }],
    ['a subject that is inherited by every object', { subject: 'constructor/x' }],
    ['content of another kind', { subject: 'profile' }],
  ])('with %s is refused, even with the right id', (_, change) => {
    expect(reread(createRevision({ ...draft, ...change } as RevisionDraft))).toBeUndefined();
  });

  it.each([null, 'answer', 7, [], {}])('is no %j', (record) => {
    expect(parseRevision(record, 'row 1').problems).toMatchObject([{ code: 'damaged-revision' }]);
  });

  it('is read as it was written, blanks included', () => {
    const about = createRevision({
      ...draft,
      subject: 'about',
      content: {
        city: 'Mashhad ',
        country: 'Iran',
        period: 1400,
        benchmarkSet: { id: 'published-targets', version: '1' },
        published: null,
      },
    });
    expect(reread(about)).toEqual(about);
  });
});

describe('an action', () => {
  const action = { text: 'Ask the operator', owner: '', due: '2026-12-01', done: false };
  const revise = (change: object) =>
    reread(
      createRevision({
        ...draft,
        subject: 'action/EC-ICT-ICT-2C',
        content: { ...action, ...change },
      }),
    );

  it.each([{}, { due: null }, { done: true }])('may be %j', (change) => {
    expect(revise(change)).toMatchObject({ content: { ...action, ...change } });
  });

  it.each([{ text: ' ' }, { due: '2026-02-30' }, { due: '1.12.2026' }, { done: 'yes' }, { owner: null }])(
    'is refused as %j',
    (change) => {
      expect(revise(change)).toBeUndefined();
    },
  );
});

describe('a subject', () => {
  it('says of what kind it is and of what', () => {
    expect(getSubjectKind('local-kpi/LOCAL-1')).toBe('local-kpi');
    expect(getSubjectName('acceptance/range:EC-ICT-ICT-2C')).toBe('range:EC-ICT-ICT-2C');
    expect([getSubjectKind('about'), getSubjectName('about')]).toEqual(['about', 'about']);
    expect(SUBJECT_KINDS).toContain('action');
  });
});
