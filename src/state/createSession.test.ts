import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_DESCRIPTION, type Answer } from '../core/assessment/answer';
import type { AssessmentId } from '../core/assessment/revision';
import { readDefinitionFile, readDefinitionFiles } from '../core/catalogue/readDefinitionFiles.fixture';
import { createStorage, type Storage } from '../storage/createStorage';
import { createSession, type Session } from './createSession';

const NAME = 'sanjeh-session-test';
const reported = (value: number): Answer => ({
  status: 'reported',
  inputs: { kind: 'value', value },
  ...EMPTY_DESCRIPTION,
});
const broadband = (value: number) => ({ subject: 'answer/EC-ICT-ICT-2C' as const, content: reported(value) });

let storages: Storage[] = [];
let ids = 0;
function newSession(change: Partial<Storage> = {}): Session {
  const storage = createStorage(NAME);
  storages.push(storage);
  return createSession({
    storage: { ...storage, ...change },
    loadDefinitionFiles: () => Promise.resolve(readDefinitionFiles()),
    loadPublishedFile: (id) => Promise.resolve(readDefinitionFile(`published/${id}.json`)),
    getAuthor: () => 'Zahra',
    now: () => new Date('2026-11-22T08:00:00Z'),
    randomId: () => `assessment-${(ids += 1)}`,
  });
}
function createStored(): Storage {
  const [storage = createStorage(NAME)] = storages;
  return storage;
}
const valueIn = (session: Session) => session.store.getState().open?.assessment.answers.get('EC-ICT-ICT-2C');
const begin = async (session: Session): Promise<AssessmentId> => {
  await session.start();
  return session.createAssessment({ city: 'Mashhad', country: 'Iran', period: 1400 });
};

beforeEach(() => {
  storages = [];
});
afterEach(async () => {
  vi.useRealTimers();
  for (const storage of storages) storage.close();
  await deleteDB(NAME);
});

describe('the session', () => {
  it('keeps an answer over a reload', async () => {
    const session = newSession();
    const id = await begin(session);
    session.edit(broadband(57));
    session.commit();
    await session.settle();
    expect(session.store.getState().saving).toMatchObject({ pending: 0, failure: undefined });

    const reloaded = newSession();
    await reloaded.start();
    expect(reloaded.store.getState().summaries).toMatchObject([
      { id, about: { city: 'Mashhad', period: 1400 } },
    ]);
    await reloaded.open(id);
    expect(valueIn(reloaded)).toEqual(reported(57));
  });

  it('shows an edit and its score at once, and makes one revision of it when the typing pauses', async () => {
    const session = newSession();
    const id = await begin(session);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (const value of [5, 57, 57.5]) session.edit(broadband(value));
    const { open } = session.store.getState();
    expect(
      open?.scorecard.dataPoints.get(open.scorecard.groups[0]?.group.dataPointIds[1] ?? ('' as never)),
    ).toMatchObject({
      score: { band: 4 },
    });
    expect(open?.edits.size).toBe(1);
    vi.advanceTimersByTime(1000);
    vi.useRealTimers();
    await session.settle();
    const { revisions } = await createStorage(NAME).loadRevisions(id);
    expect(revisions.filter(({ subject }) => subject === 'answer/EC-ICT-ICT-2C')).toHaveLength(1);
  });

  it('names the revisions it was made on as parents', async () => {
    const session = newSession();
    const id = await begin(session);
    session.record([broadband(50)]);
    session.record([broadband(57)]);
    await session.settle();
    const { revisions } = await createStorage(NAME).loadRevisions(id);
    const answers = revisions.filter(({ subject }) => subject === 'answer/EC-ICT-ICT-2C');
    const first = answers.find(({ parents }) => parents.length === 0);
    expect(answers.find(({ parents }) => parents.length > 0)?.parents).toEqual([first?.id]);
    expect(answers.every(({ author }) => author === 'Zahra')).toBe(true);
  });

  it('opens a published city with its profile', async () => {
    const session = newSession();
    await session.start();
    await session.createFromPublished('mashhad-2021');
    const { open, summaries } = session.store.getState();
    expect(summaries).toHaveLength(1);
    expect(open?.assessment.profile.population).toEqual({ value: 3062242, year: null });
    expect(open?.assessment.answers.get('EN-EN-WA-1C.recycled')).toMatchObject({
      inputs: { kind: 'value', value: 11.19 },
      source: 'ITU, 2021-U4SSC-Factsheet-Mashhad-Iran-Islamic-Republic-of, p. 36',
    });
  });

  it('keeps the work on screen when the disk is full, says so, and saves it when there is room', async () => {
    let full = true;
    const storage = createStorage(NAME);
    const session = newSession({
      appendRevisions: (revisions) =>
        full
          ? Promise.reject(new DOMException('no room', 'QuotaExceededError'))
          : storage.appendRevisions(revisions),
    });
    full = false;
    const id = await begin(session);
    full = true;
    session.record([broadband(57)]);
    await session.settle();
    expect(session.store.getState().saving).toMatchObject({ pending: 1, failure: 'quota-full' });
    expect(valueIn(session)).toEqual(reported(57));
    full = false;
    session.retrySaving();
    await session.settle();
    expect(session.store.getState().saving).toMatchObject({ pending: 0, failure: undefined });
    expect((await storage.loadRevisions(id)).revisions).toHaveLength(2);
    storage.close();
  });

  it('follows what another tab records', async () => {
    const [mine, other] = [newSession(), newSession()];
    const id = await begin(mine);
    await other.open(id);
    mine.record([broadband(57)]);
    await vi.waitFor(() => expect(valueIn(other)).toEqual(reported(57)));
  });

  it('reads another assessment without opening it', async () => {
    const session = newSession();
    const earlier = await begin(session);
    session.record([broadband(50)]);
    const later = await session.createAssessment({ city: 'Mashhad', country: 'Iran', period: 1402 });
    session.record([broadband(57)]);
    const other = await session.loadOther(earlier);
    expect(other?.about.period).toBe(1400);
    expect(other?.answers.get('EC-ICT-ICT-2C')).toEqual(reported(50));
    expect(session.store.getState().open?.id).toBe(later);
    expect(valueIn(session)).toEqual(reported(57));
    expect(await session.loadOther('assessment-unknown' as AssessmentId)).toBeUndefined();
  });

  it('shows the assessment that was asked for last, however slowly the disk gives the one before', async () => {
    const first = newSession();
    const [slow, fast] = [await begin(first), await begin(first)];
    await first.settle();
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const session = newSession({
      loadRevisions: async (id) => {
        if (id === slow) await held;
        return createStored().loadRevisions(id);
      },
    });
    const opening = session.open(slow);
    await session.open(fast);
    letGo();
    await opening;
    expect(session.store.getState().open?.id).toBe(fast);
  });

  it('says when an assessment is not on this device', async () => {
    const session = newSession();
    await session.open('assessment-unknown' as AssessmentId);
    expect(session.store.getState().notFound).toBe('assessment-unknown');
  });
});
