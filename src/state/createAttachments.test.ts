// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { hashBytes } from '../core/assessment/hashBytes';
import { StorageError } from '../storage/StorageError';
import { createAttachments } from './createAttachments';
import type { Session } from './createSession';
import { openMemorySession, toDataPointId } from './memorySession.fixture';

const [WIFI, BROADBAND] = [toDataPointId('EC-ICT-ICT-5C'), toDataPointId('EC-ICT-ICT-2C')];
const fileOf = (name: string, text: string) => new File([text], name, { type: 'text/plain' });
const hashOf = (text: string) => hashBytes(new TextEncoder().encode(text));
const piecesIn = (session: Session) => session.store.getState().open?.assessment.evidence ?? [];

async function begin(files: Parameters<typeof openMemorySession>[0] = {}) {
  const { session, disk } = await openMemorySession(files);
  const { attach, cancel, store } = createAttachments(session);
  return { session, disk, attach, cancel, store, outcomes: () => store.getState().outcomes };
}

describe('attaching files', () => {
  it('saves the bytes under their SHA-256 and records a piece for each', async () => {
    const { session, disk, attach, outcomes, store } = await begin();
    await attach([fileOf('minutes.txt', 'minutes'), fileOf('letter.txt', 'letter')], [WIFI]);
    expect(piecesIn(session).map(({ content }) => content)).toMatchObject([
      { title: 'minutes.txt', dataPoints: [WIFI], sha256: hashOf('minutes'), sizeBytes: 7 },
      { title: 'letter.txt', dataPoints: [WIFI], sha256: hashOf('letter'), sizeBytes: 6 },
    ]);
    expect([...disk.keys()]).toEqual([hashOf('minutes'), hashOf('letter')]);
    expect(outcomes().map(({ kind }) => kind)).toEqual(['attached', 'attached']);
    expect(store.getState().progress).toBeUndefined();
  });

  it('cleans the name', async () => {
    const { session, attach } = await begin();
    await attach([fileOf('photo\u202egnp.exe', 'MZ')], []);
    expect(piecesIn(session)[0]?.content.title).toBe('photognp.exe');
  });

  it('gives the same bytes no second piece: the first one supports the other data point, too', async () => {
    const { session, attach, outcomes } = await begin();
    await attach([fileOf('minutes.txt', 'minutes')], [WIFI]);
    await attach([fileOf('copy of minutes.txt', 'minutes')], [BROADBAND]);
    expect(piecesIn(session)).toHaveLength(1);
    expect(piecesIn(session)[0]?.content.dataPoints).toEqual([WIFI, BROADBAND]);
    expect(outcomes()).toEqual([{ kind: 'double', name: 'copy of minutes.txt', title: 'minutes.txt' }]);
    await attach([fileOf('minutes.txt', 'minutes')], [WIFI]);
    expect(outcomes()).toMatchObject([{ kind: 'known' }]);
  });

  it('takes a piece out of the bin without what it supported before', async () => {
    const { session, attach, outcomes } = await begin();
    await attach([fileOf('minutes.txt', 'minutes')], [WIFI]);
    const [item] = piecesIn(session);
    if (!item) throw new Error('Nothing was attached');
    session.record([{ subject: `evidence/${item.id}`, content: { ...item.content, inBin: true } }]);
    await attach([fileOf('minutes.txt', 'minutes')], [BROADBAND]);
    expect(piecesIn(session)).toMatchObject([{ id: item.id, content: { dataPoints: [BROADBAND] } }]);
    expect(outcomes()).toMatchObject([{ kind: 'from-bin' }]);
  });

  it('records nothing whose bytes are not saved, says why, and goes on with the next', async () => {
    let isFull = true;
    const { session, attach, outcomes } = await begin({
      save: () => (isFull ? Promise.reject(new StorageError('quota-full', undefined)) : Promise.resolve()),
    });
    const moved = fileOf('moved.txt', 'moved');
    moved.slice = () => {
      throw new DOMException('gone', 'NotReadableError');
    };
    await attach([fileOf('film.mp4', 'film')], []);
    expect(outcomes()).toEqual([{ kind: 'quota-full', name: 'film.mp4' }]);
    isFull = false;
    await attach([moved, fileOf('minutes.txt', 'minutes')], []);
    expect(outcomes().map(({ kind }) => kind)).toEqual(['unreadable', 'attached']);
    expect(piecesIn(session)).toHaveLength(1);
  });

  it('stops when it is told to, before anything of the file is recorded', async () => {
    const { session, attach, cancel, outcomes } = await begin();
    const attaching = attach([fileOf('a.txt', 'a'), fileOf('b.txt', 'b')], []);
    cancel();
    await attaching;
    expect(outcomes().map(({ kind }) => kind)).toEqual(['cancelled', 'cancelled']);
    expect(piecesIn(session)).toEqual([]);
  });

  it('never records in another assessment than the one that was open', async () => {
    let leave = () => Promise.resolve();
    const { session, attach, outcomes } = await begin({ save: () => leave() });
    leave = async () => {
      await session.createAssessment({ city: 'Tabriz', country: 'Iran', period: 1404 });
    };
    await attach([fileOf('a.txt', 'a'), fileOf('b.txt', 'b')], [WIFI]);
    expect(outcomes().map(({ kind }) => kind)).toEqual(['left', 'left']);
    expect(piecesIn(session)).toEqual([]);
  });
});
