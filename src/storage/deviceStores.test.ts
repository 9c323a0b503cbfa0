// Snapshots, the bin and backups: what this device knows of its assessments beside their revisions.
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assessmentIdSchema, createRevision, type Revision } from '../core/assessment/revision';
import { createStorage, type DeviceStorage } from './createStorage';
import type { Snapshot } from './deviceRecords';

const NAME = 'sanjeh-test-device';
const [ONE, TWO] = [assessmentIdSchema.parse('assessment-1'), assessmentIdSchema.parse('assessment-2')];
const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];

let storage: DeviceStorage;
beforeEach(() => {
  storage = createStorage(NAME);
});
afterEach(async () => {
  vi.useRealTimers();
  storage.close();
  await deleteDB(NAME);
});

const recorded = { parents: [], author: '', at: '2026-01-01T00:00:00.000Z' };
const about = (assessment = ONE): Revision =>
  createRevision({
    ...recorded,
    assessment,
    subject: 'about',
    content: {
      ...{ city: 'Mashhad', country: 'Iran', period: 1404, published: null },
      benchmarkSet: { id: 'published-targets', version: '1' },
    },
  });
const review = (reason: string): Revision =>
  createRevision({
    ...{ ...recorded, assessment: ONE, subject: 'review/EC-ICT-ICT-2C' },
    content: { verified: 'no', reason },
  });
const evidence = (assessment: typeof ONE, sha256: string): Revision =>
  createRevision({
    ...{ ...recorded, assessment, subject: `evidence/of-${sha256.slice(0, 8)}` },
    content: { kind: 'file', title: 'letter', dataPoints: [], sha256, mediaType: '', sizeBytes: 6 },
  });

describe('snapshots', () => {
  const snapshot = (minute: number): Snapshot => ({
    ...{ id: `snapshot-${minute}`, reason: 'merge', assessment: ONE, heads: [about().id] },
    at: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
  });

  it('are kept for the last ten, the latest first', async () => {
    for (let minute = 1; minute <= 12; minute += 1) await storage.snapshots.add(snapshot(minute));
    const kept = await storage.snapshots.list();
    expect(kept.map(({ id }) => id)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((n) => `snapshot-${n}`));
    expect(kept[0]).toEqual(snapshot(12));
  });

  it('are left out where the record cannot be read', async () => {
    await storage.snapshots.add(snapshot(1));
    const database = await openDB(NAME);
    await database.put('snapshots', { ...snapshot(2), heads: 'all' });
    database.close();
    expect(await storage.snapshots.list()).toEqual([snapshot(1)]);
  });
});

describe('the bin', () => {
  const put = (assessment = ONE) => storage.bin.put({ assessment, at: '2026-01-02T00:00:00.000Z' });

  it('takes an assessment out of the list and gives it back', async () => {
    await storage.appendRevisions([about(ONE), about(TWO), review('why?')]);
    await put();
    expect((await storage.loadAbouts()).revisions).toEqual([about(TWO)]);
    expect((await storage.loadAboutsInBin()).revisions).toEqual([about(ONE)]);
    await storage.bin.putBack([ONE]);
    expect((await storage.loadAbouts()).revisions).toHaveLength(2);
    expect((await storage.loadRevisions(ONE)).revisions).toHaveLength(2);
    expect(await storage.bin.list()).toEqual([]);
  });

  it('erases revisions, snapshots, and files that no other assessment speaks of', async () => {
    await storage.appendRevisions([about(ONE), about(TWO)]);
    await storage.appendRevisions([evidence(ONE, A), evidence(ONE, B), evidence(TWO, B)]);
    for (const sha256 of [A, B]) await storage.files.save({ sha256, bytes: new Blob(['letter']) });
    for (const assessment of [ONE, TWO]) {
      await storage.snapshots.add({
        ...{ id: assessment, reason: 'delete', assessment, heads: [], at: recorded.at },
      });
    }
    await put();
    expect(await storage.bin.erase(ONE)).toBe(true);
    expect((await storage.loadRevisions(ONE)).revisions).toEqual([]);
    expect((await storage.loadRevisions(TWO)).revisions).toHaveLength(2);
    expect(await storage.files.list()).toEqual([B]);
    expect((await storage.snapshots.list()).map(({ id }) => id)).toEqual([TWO]);
    expect((await storage.backups.list()).map(({ assessment }) => assessment)).toEqual([TWO]);
    expect(await storage.bin.list()).toEqual([]);
  });

  it('erases nothing that is not in it', async () => {
    await storage.appendRevisions([about(ONE)]);
    expect(await storage.bin.erase(ONE)).toBe(false);
    expect((await storage.loadRevisions(ONE)).revisions).toHaveLength(1);
  });

  it('tells other tabs what it has erased', async () => {
    await storage.appendRevisions([about(ONE)]);
    await put();
    const other = createStorage(NAME);
    const heard = new Promise((resolve) => other.onDeviceChanged(resolve));
    await storage.bin.erase(ONE);
    expect(await heard).toEqual({ kind: 'erased', assessment: ONE });
    other.close();
  });
});

describe('backups', () => {
  const find = async (assessment = ONE) =>
    (await storage.backups.list()).find((backup) => backup.assessment === assessment);

  it('know since when something is in no file, from the first append on', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T08:00:00Z') });
    await storage.appendRevisions([about()]);
    vi.setSystemTime(new Date('2026-03-09T08:00:00Z'));
    await storage.appendRevisions([review('why?')]);
    expect(await find()).toMatchObject({ savedAt: null, unsavedSince: '2026-03-01T08:00:00.000Z' });
  });

  it('are cleared by a file that holds everything', async () => {
    await storage.appendRevisions([about(), review('why?')]);
    const loaded = await storage.backups.load([ONE, TWO]);
    expect(loaded.revisions).toHaveLength(2);
    await storage.backups.markSaved(loaded, '2026-03-10T08:00:00.000Z');
    expect(await find()).toMatchObject({ savedAt: '2026-03-10T08:00:00.000Z', unsavedSince: null });
  });

  it('stay open when something was appended while the file was written', async () => {
    await storage.appendRevisions([about()]);
    const loaded = await storage.backups.load([ONE]);
    const since = (await find())?.unsavedSince;
    await storage.appendRevisions([review('why?')]);
    await storage.backups.markSaved(loaded, '2026-03-10T08:00:00.000Z');
    expect(await find()).toMatchObject({ savedAt: '2026-03-10T08:00:00.000Z', unsavedSince: since });
  });
});

describe('a transaction that the browser aborts', () => {
  it('leaves nothing of what was appended, neither revisions nor what is noted', async () => {
    await storage.appendRevisions([about()]);
    const before = await storage.backups.list();
    // What cannot be stored fails in the middle of the transaction, after the first has been put.
    const broken = { ...review('b'), content: () => undefined } as unknown as Revision;
    await expect(storage.appendRevisions([review('a'), broken])).rejects.toMatchObject({ code: 'failed' });
    expect((await storage.loadRevisions(ONE)).revisions).toEqual([about()]);
    expect(await storage.backups.list()).toEqual(before);
  });
});
