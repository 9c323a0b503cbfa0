import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION, type Answer } from '../core/assessment/answer';
import type { AssessmentId } from '../core/assessment/revision';
import { readDefinitionFile, readDefinitionFiles } from '../core/catalogue/readDefinitionFiles.fixture';
import { createStorage, type Storage } from '../storage/createStorage';
import { createSession, type Session } from './createSession';

const NAME = 'sanjeh-undo-test';
const SUBJECT = 'answer/EC-ICT-ICT-2C';
const reported = (value: number): Answer => ({
  status: 'reported',
  inputs: { kind: 'value', value },
  ...EMPTY_DESCRIPTION,
});
const broadband = (value: number) => ({ subject: SUBJECT as typeof SUBJECT, content: reported(value) });

let storages: Storage[] = [];
function newSession(author = 'Zahra'): Session {
  const storage = createStorage(NAME);
  storages.push(storage);
  return createSession({
    storage,
    loadDefinitionFiles: () => Promise.resolve(readDefinitionFiles()),
    loadPublishedFile: (id) => Promise.resolve(readDefinitionFile(`published/${id}.json`)),
    getAuthor: () => author,
    now: () => new Date('2026-11-22T08:00:00Z'),
    randomId: () => 'assessment-1',
  });
}
const begin = async (session: Session): Promise<AssessmentId> => {
  await session.start();
  return session.createAssessment({ city: 'Mashhad', country: 'Iran', period: 1400 });
};
const headOf = (session: Session) => session.store.getState().open?.heads.get(SUBJECT)?.[0];
const valueIn = (session: Session) => session.store.getState().open?.assessment.answers.get('EC-ICT-ICT-2C');

beforeEach(() => {
  storages = [];
  const kept = new Map<string, string>();
  globalThis.localStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  } as Storage & typeof localStorage;
});
afterEach(async () => {
  Reflect.deleteProperty(globalThis, 'localStorage');
  for (const storage of storages) storage.close();
  await deleteDB(NAME);
});

describe('undo', () => {
  it('goes back and forth across a reload', async () => {
    const session = newSession();
    const id = await begin(session);
    session.record([broadband(50)]);
    session.record([broadband(57)]);
    expect(session.undo()?.step.revisions).toMatchObject([{ content: reported(57) }]);
    expect(valueIn(session)).toEqual(reported(50));
    await session.settle();

    const reloaded = newSession();
    await reloaded.open(id);
    expect(reloaded.findUndo()).toMatchObject({
      undo: { step: { revisions: [{ content: reported(50) }] } },
      redo: { step: { revisions: [{ content: reported(57) }] } },
    });
    reloaded.undo();
    expect(valueIn(reloaded)).toBeUndefined();
    expect(reloaded.undo()).toBeUndefined();
    reloaded.redo();
    reloaded.redo();
    expect(valueIn(reloaded)).toEqual(reported(57));
    await reloaded.settle();
  });

  it('takes back what is still being typed first', async () => {
    const session = newSession();
    await begin(session);
    session.record([broadband(50)]);
    session.edit(broadband(57));
    session.undo();
    expect(valueIn(session)).toEqual(reported(50));
    await session.settle();
  });

  it('goes on where the tab remembers what the browser does not keep', async () => {
    Reflect.deleteProperty(globalThis, 'localStorage');
    const session = newSession();
    await begin(session);
    session.record([broadband(50)]);
    session.undo();
    expect(valueIn(session)).toBeUndefined();
    await session.settle();
  });

  it('leaves the steps of another name on the same computer, and those that came in a file', async () => {
    const zahra = newSession();
    const id = await begin(zahra);
    zahra.record([broadband(50)]);
    await zahra.settle();
    const ali = newSession('Ali');
    await ali.open(id);
    expect(ali.findUndo().undo).toBeUndefined();

    const elsewhere = ali.store.getState().revisions;
    globalThis.localStorage.setItem('sanjeh.steps.assessment-1', '');
    await zahra.receive(elsewhere);
    expect(zahra.findUndo().undo).toBeUndefined();
    await zahra.settle();
  });

  it('tells who has changed it since, and changes nothing', async () => {
    const zahra = newSession();
    const id = await begin(zahra);
    zahra.record([broadband(50)]);
    await zahra.settle();
    const ali = newSession('Ali');
    await ali.open(id);
    ali.record([broadband(57)]);
    await ali.settle();
    await zahra.receive(ali.store.getState().revisions);
    expect(zahra.undo()?.blockedBy).toMatchObject({ author: 'Ali' });
    expect(valueIn(zahra)).toEqual(reported(57));
    await zahra.settle();
  });
});

describe('the session', () => {
  it('restores an earlier state as a new revision, with the reason', async () => {
    const session = newSession();
    await begin(session);
    session.record([broadband(50)]);
    const first = headOf(session);
    if (!first) throw new Error('Nothing recorded');
    session.record([broadband(57)]);
    const second = headOf(session);
    session.restore(first, ' The operator was right ');
    expect(headOf(session)).toMatchObject({
      content: reported(50),
      parents: [second?.id],
      remark: 'The operator was right',
      step: { kind: 'restore', of: [first.id] },
    });
    await session.settle();
  });

  it('sends a remark with the next revision of its subject, and with no other', async () => {
    const session = newSession();
    await begin(session);
    session.setRemark(SUBJECT, 'Typing mistake');
    session.record([{ subject: 'answer/EC-ICT-ICT-1C', content: reported(1) }]);
    session.edit(broadband(57));
    session.commit();
    expect(headOf(session)?.remark).toBe('Typing mistake');
    session.record([broadband(58)]);
    expect(headOf(session)).not.toHaveProperty('remark');
    const others = session.store.getState().revisions.filter(({ remark }) => remark !== undefined);
    expect(others).toHaveLength(1);
    await session.settle();
  });

  it('keeps every revision of the open assessment once, and gives no two steps the same instant', async () => {
    const session = newSession();
    await begin(session);
    for (const value of [1, 2, 3]) session.record([broadband(value)]);
    const { revisions } = session.store.getState();
    await session.receive(revisions);
    expect(session.store.getState().revisions).toBe(revisions);
    expect(new Set(revisions.map(({ at }) => at)).size).toBe(4);
    await session.settle();
  });
});
