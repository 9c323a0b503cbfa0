import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameContent } from './compareContents';
import { toEmptyChange, type Change } from './change';
import { findUndo } from './findUndo';
import { addRevision, foldRevisions, type Heads } from './foldRevisions';
import { EMPTY_PROFILE } from './profile';
import { assessment, reported, shuffle } from './randomHistory.fixture';
import { createRevision, type Revision, type RevisionDraft } from './revision';

const ANSWER = 'answer/EC-ICT-ICT-1C';
const answer = (value: number, subject: 'answer/x' = ANSWER as 'answer/x'): Change => ({
  subject,
  content: reported(value),
});

/** One device: its revisions, what others send, and undo and redo as the session does them. */
class Device {
  revisions: Revision[] = [];
  own: string[] = [];
  heads: Heads = new Map();
  private minute = 0;

  private add(drafts: Pick<RevisionDraft, 'parents' | 'subject' | 'content' | 'step'>[], author: string) {
    this.minute += 1;
    const at = new Date(Date.UTC(2026, 0, 1, 0, this.minute)).toISOString();
    const fresh = drafts.map((draft) =>
      createRevision({ assessment, author, at, ...draft } as unknown as RevisionDraft),
    );
    this.revisions.push(...fresh);
    this.heads = fresh.reduce(addRevision, this.heads);
    if (author === 'me') this.own.push(...fresh.slice(0, 1).map(({ id }) => id));
  }
  parentsOf({ subject }: Change) {
    return this.heads.get(subject)?.map(({ id }) => id) ?? [];
  }
  record(...changes: Change[]) {
    this.add(
      changes.map((change) => ({ ...change, parents: this.parentsOf(change) })),
      'me',
    );
  }
  hear(change: Change, parents = this.parentsOf(change)) {
    this.add([{ ...change, parents }], 'other');
  }
  find() {
    return findUndo(shuffle(this.revisions, 7), this.heads, this.own);
  }
  step(kind: 'undo' | 'redo'): 'done' | 'blocked' | 'nothing' {
    const back = this.find()[kind];
    if (!back) return 'nothing';
    if (back.blockedBy) return 'blocked';
    this.add(
      back.edits.map(({ change, parents }) => ({ ...change, parents: [...parents], step: back.origin })),
      'me',
    );
    return 'done';
  }
  /** What stands in each subject; nothing said and taken back are the same. */
  state() {
    return [...this.heads]
      .map(([subject, list]) => [subject, list.map(({ content }) => content)] as const)
      .filter(([, contents]) => contents.some((content) => content && !isSameContent(content, EMPTY_PROFILE)))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([subject, contents]) => [subject, contents.map((content) => JSON.stringify(content)).sort()]);
  }
}

describe('undo and redo', { timeout: 30_000 }, () => {
  it('take back the last step and do it again, as new revisions', () => {
    const device = new Device();
    device.record(answer(1));
    device.record(answer(2));
    expect(device.step('undo')).toBe('done');
    expect(device.heads.get(ANSWER)).toMatchObject([{ content: reported(1), step: { kind: 'undo' } }]);
    expect(device.step('undo')).toBe('done');
    expect(device.heads.get(ANSWER)).toMatchObject([{ content: null }]);
    expect(device.step('undo')).toBe('nothing');
    expect([device.step('redo'), device.step('redo'), device.step('redo')]).toEqual([
      'done',
      'done',
      'nothing',
    ]);
    expect(device.heads.get(ANSWER)).toMatchObject([{ content: reported(2), step: { kind: 'redo' } }]);
    expect(device.revisions).toHaveLength(6);
  });

  it('take what was recorded together as one step', () => {
    const device = new Device();
    device.record(answer(1), answer(2, 'answer/EC-ICT-ICT-2C' as 'answer/x'));
    expect(device.find().undo?.step.revisions).toHaveLength(2);
    device.step('undo');
    expect(device.state()).toEqual([]);
  });

  it('forget what could be done again when something new is recorded', () => {
    const device = new Device();
    device.record(answer(1));
    device.step('undo');
    device.record(answer(3));
    expect(device.find().redo).toBeUndefined();
    device.step('undo');
    expect(device.state()).toEqual([]);
  });

  it('do not touch what somebody else has changed since, and tell who', () => {
    const device = new Device();
    device.record(answer(1));
    device.hear(answer(5));
    expect(device.find().undo?.blockedBy).toMatchObject({ author: 'other', content: reported(5) });
    expect(device.step('undo')).toBe('blocked');
    device.record(answer(6));
    expect(device.step('undo')).toBe('done');
    expect(device.heads.get(ANSWER)).toMatchObject([{ content: reported(5) }]);
    // Below lies the other’s change: one’s own first step stays under it.
    expect(device.step('undo')).toBe('blocked');
  });

  it('do not touch a conflict, and bring it back where it was settled', () => {
    const device = new Device();
    device.record(answer(1));
    device.hear(answer(5), []);
    expect(device.step('undo')).toBe('blocked');
    device.record(answer(1));
    expect(device.heads.get(ANSWER)).toHaveLength(1);
    expect(device.step('undo')).toBe('done');
    expect(device.heads.get(ANSWER)?.map(({ content }) => content)).toEqual(
      expect.arrayContaining([reported(1), reported(5)]),
    );
    device.step('redo');
    expect(device.heads.get(ANSWER)).toMatchObject([{ content: reported(1) }]);
  });

  it('never take back the beginning of the assessment', () => {
    const device = new Device();
    const about = {
      city: 'Mashhad',
      country: 'Iran',
      period: 1400,
      benchmarkSet: { id: 'published-targets', version: '1' },
      published: null,
    };
    device.record({ subject: 'about', content: about }, answer(1));
    expect(device.find()).toEqual({ undo: undefined, redo: undefined });
    device.record({ subject: 'about', content: { ...about, city: 'Tus' } });
    device.step('undo');
    expect(device.heads.get('about')).toMatchObject([{ content: about }]);
    expect(device.step('undo')).toBe('nothing');
  });

  const sealed = (status: 'draft' | 'final'): Change => ({
    subject: 'seal/spring',
    content: { title: 'Spring', status, hash: 'ab'.repeat(32), heads: [] },
  });

  it('take a draft of a seal back like anything else', () => {
    const device = new Device();
    device.record(answer(1));
    device.record(sealed('draft'));
    expect([device.step('undo'), device.step('undo')]).toEqual(['done', 'done']);
    expect(device.state()).toEqual([]);
  });

  it('go back to a final seal and not behind it', () => {
    const device = new Device();
    device.record(answer(1));
    device.record(sealed('final'));
    expect(device.step('undo')).toBe('nothing');
    device.record(answer(2));
    expect([device.step('undo'), device.step('undo')]).toEqual(['done', 'nothing']);
    expect(device.heads.get('seal/spring')).toMatchObject([{ content: sealed('final').content }]);
    expect(device.heads.get(ANSWER)).toMatchObject([{ content: reported(1) }]);
    expect(device.step('redo')).toBe('done');
  });

  it('empty the profile, and put evidence into the bin', () => {
    const device = new Device();
    device.record({ subject: 'profile', content: { ...EMPTY_PROFILE, currency: 'IRR' } });
    const content = { kind: 'note' as const, title: 'Minutes', dataPoints: [], text: 'x' };
    device.record({ subject: 'evidence/1', content });
    device.step('undo');
    device.step('undo');
    expect(device.heads.get('evidence/1')).toMatchObject([{ content: { ...content, inBin: true } }]);
    expect(device.heads.get('profile')).toMatchObject([{ content: EMPTY_PROFILE }]);
    const [about] = device.revisions;
    expect(() => about && toEmptyChange({ ...about, subject: 'about' } as Revision)).toThrow();
  });

  const writing = fc.record({
    subject: fc.constantFrom('answer/a', 'answer/b', 'answer/c'),
    value: fc.nat(9),
  });
  const toChanges = (list: { subject: string; value: number }[]) => [
    ...new Map(list.map(({ subject, value }) => [subject, answer(value, subject as 'answer/x')])).values(),
  ];
  const step = fc.array(writing, { minLength: 1, maxLength: 3 });

  it('n times back and n times again is as before, whatever n', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.array(fc.nat(8), { maxLength: 4 }), (steps, backs) => {
        const device = new Device();
        const states = [device.state()];
        for (const list of steps) {
          device.record(...toChanges(list));
          states.push(device.state());
        }
        let place = steps.length;
        for (const back of [...backs, steps.length]) {
          for (let times = 0; times < back; times += 1) {
            if (device.step('undo') === 'done') place -= 1;
            expect(device.state()).toEqual(states[place]);
          }
          for (let times = 0; times < back; times += 1) {
            if (device.step('redo') === 'done') place += 1;
            expect(device.state()).toEqual(states[place]);
          }
        }
        expect(place).toBe(steps.length);
      }),
      { numRuns: 200 },
    );
  });

  /** Values of others begin here. */
  const OTHERS = 100;
  const valueOf = ({ content }: Revision) =>
    content && 'inputs' in content && content.inputs.kind === 'value' ? Number(content.inputs.value) : 0;
  const event = fc.oneof(
    fc.record({ kind: fc.constant('record' as const), list: step }),
    fc.record({ kind: fc.constant('hear' as const), list: step, apart: fc.boolean() }),
    fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }),
  );

  function stepCarefully(device: Device, kind: 'undo' | 'redo') {
    const before = device.heads;
    const count = device.revisions.length;
    device.step(kind);
    for (const { subject, parents } of device.revisions.slice(count)) {
      for (const head of before.get(subject) ?? []) {
        expect(parents).toContain(head.id);
        expect(head.author).toBe('me');
        // What one's own undo has brought back of theirs is not taken away by a further one.
        if (kind === 'undo') expect(valueOf(head)).toBeLessThan(OTHERS);
      }
    }
  }

  it('never write over a change of somebody else that was not there when the step was made', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (events) => {
        const device = new Device();
        for (const each of events) {
          if (each.kind === 'record') device.record(...toChanges(each.list));
          else if (each.kind === 'hear') {
            for (const change of toChanges(each.list.map((one) => ({ ...one, value: one.value + OTHERS })))) {
              device.hear(change, each.apart ? [] : device.parentsOf(change));
            }
          } else stepCarefully(device, each.kind);
        }
        // Taking everything back never ends in an endless round.
        for (let times = 0; times <= events.length; times += 1) stepCarefully(device, 'undo');
        expect(device.step('undo')).not.toBe('done');
      }),
      { numRuns: 500 },
    );
  });

  it('find the same from revisions in any order', () => {
    const device = new Device();
    for (const value of [1, 2, 3]) device.record(answer(value));
    device.step('undo');
    const forth = findUndo(device.revisions, foldRevisions(device.revisions), device.own);
    expect(findUndo([...device.revisions].reverse(), device.heads, device.own)).toEqual(forth);
  });
});
