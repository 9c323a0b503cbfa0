import { describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION, type Answer } from '../assessment/answer';
import { indexRevisions, readEntry } from '../assessment/history';
import { assessmentIdSchema, createRevision } from '../assessment/revision';
import { listTimelineRows, writeTimeline } from './writeTimeline';

const assessment = assessmentIdSchema.parse('assessment-1');
const answer = (value: number, note = ''): Answer => ({
  status: 'reported',
  inputs: { kind: 'value', value },
  ...EMPTY_DESCRIPTION,
  note,
});
const subject = 'answer/EC-ICT-ICT-2C' as const;
const first = createRevision({
  assessment,
  subject,
  parents: [],
  author: 'Zahra',
  at: '2026-01-01T00:00:00.000Z',
  content: answer(1_000_000),
});
const second = createRevision({
  assessment,
  subject,
  parents: [first.id],
  author: '=HYPERLINK("x")',
  at: '2026-01-02T00:00:00.000Z',
  content: answer(0.5, 'measured, "twice"'),
  remark: 'Typing mistake',
  step: { kind: 'restore', of: [first.id] },
});
const again = createRevision({
  assessment,
  subject,
  parents: [second.id],
  author: 'Ali',
  at: '2026-01-03T00:00:00.000Z',
  content: answer(0.5, 'measured, "twice"'),
});
const byId = indexRevisions([first, second, again]);
const rowsOf = (...revisions: (typeof first)[]) =>
  listTimelineRows(revisions.map((revision) => readEntry(revision, byId)));

describe('timeline.csv', () => {
  it('has a row for each changed field, plain numbers, and the reason', () => {
    expect(writeTimeline(rowsOf(second), 'machine').text.split('\r\n')).toEqual([
      'author,time,subject,field,from,to,remark,step,revision',
      `"=HYPERLINK(""x"")",2026-01-02T00:00:00.000Z,${subject},inputs.value,1000000,0.5,Typing mistake,restore,${second.id}`,
      `"=HYPERLINK(""x"")",2026-01-02T00:00:00.000Z,${subject},note,,"measured, ""twice""",Typing mistake,restore,${second.id}`,
      '',
    ]);
  });

  it('has a row, too, for what was recorded again without a change', () => {
    const [, row] = writeTimeline(rowsOf(again), 'machine').text.split('\r\n');
    expect(row).toBe(`Ali,2026-01-03T00:00:00.000Z,${subject},,,,,,${again.id}`);
  });

  it('lets Excel run nothing that a person has typed', () => {
    expect(writeTimeline(rowsOf(second), 'excel').text).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
