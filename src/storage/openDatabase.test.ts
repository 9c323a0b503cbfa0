// Databases of other versions, and databases that go away.
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRevision, parseRevision, type Revision } from '../core/assessment/revision';
import { createStorage, type DeviceStorage } from './createStorage';
import format1 from './databaseFormat1.fixture.json';

const NAME = 'sanjeh-test-versions';
const SHA256 = 'a'.repeat(64);

let storages: DeviceStorage[] = [];
function newStorage(): DeviceStorage {
  const storage = createStorage(NAME);
  storages.push(storage);
  return storage;
}
beforeEach(() => {
  storages = [];
});
afterEach(async () => {
  for (const storage of storages) storage.close();
  await deleteDB(NAME);
});

const records: unknown[] = format1;
const revisions = records.flatMap((record) => parseRevision(record, '').value ?? []);
const [about] = revisions;
if (about?.subject !== 'about') throw new Error('The fixture begins with what the assessment is of');
const next: Revision = createRevision({
  ...{ assessment: about.assessment, subject: 'review/EC-ICT-ICT-2C', parents: [], author: '' },
  ...{ at: '2026-11-02T08:00:00.000Z', content: { verified: 'yes', reason: '' } },
});

/** Word for word what version 1 of the database did. */
async function createVersion1() {
  const database = await openDB(NAME, 1, {
    upgrade(created) {
      const store = created.createObjectStore('revisions', { keyPath: 'id' });
      store.createIndex('assessment', 'assessment');
      store.createIndex('subject', ['subject', 'assessment']);
      created.createObjectStore('files', { keyPath: 'sha256' });
    },
  });
  for (const record of records) await database.put('revisions', record);
  await database.put('files', { sha256: SHA256, bytes: new Blob(['letter']) });
  return database;
}

describe('a database of version 1', () => {
  it('is opened, read and added to, and nothing of it is touched', async () => {
    (await createVersion1()).close();
    const storage = newStorage();
    const loaded = await storage.loadRevisions(about.assessment);
    expect(loaded.problems).toEqual([]);
    expect(loaded.revisions.map(({ id }) => id).sort()).toEqual(revisions.map(({ id }) => id).sort());
    expect(loaded.revisions).toHaveLength(4);
    expect((await storage.loadAbouts()).revisions).toEqual([about]);
    expect(await (await storage.files.load(SHA256))?.text()).toBe('letter');
    expect(await storage.backups.list()).toEqual([]);

    await storage.appendRevisions([next]);
    const database = await openDB(NAME);
    expect(database.version).toBe(2);
    const stored: unknown[] = await database.getAll('revisions');
    for (const record of records) expect(stored).toContainEqual(record);
    database.close();
  });

  it('is upgraded although a tab with the older version has it open, if that lets go', async () => {
    const old = await createVersion1();
    old.addEventListener('versionchange', () => old.close());
    expect((await newStorage().loadAbouts()).revisions).toEqual([about]);
  });

  it('is told as blocked by a tab that does not let go, and opened when that is closed', async () => {
    const old = await createVersion1();
    const storage = newStorage();
    await expect(storage.loadAbouts()).rejects.toMatchObject({ code: 'blocked' });
    old.close();
    expect((await storage.loadAbouts()).revisions).toEqual([about]);
  });
});

it('a database of a newer version is refused, for reading and for writing, and stays as it is', async () => {
  (await createVersion1()).close();
  const newer = await openDB(NAME, 3, {
    upgrade: (database) => void database.createObjectStore('future'),
  });
  await newer.put('future', 'untouched', 'key');
  newer.close();
  const storage = newStorage();
  await expect(storage.loadAbouts()).rejects.toMatchObject({ code: 'newer-database' });
  await expect(storage.appendRevisions([next])).rejects.toMatchObject({ code: 'newer-database' });
  await expect(storage.bin.list()).rejects.toMatchObject({ code: 'newer-database' });
  const database = await openDB(NAME);
  expect(database.version).toBe(3);
  expect([...database.objectStoreNames]).toEqual(['files', 'future', 'revisions']);
  expect(await database.get('future', 'key')).toBe('untouched');
  expect(await database.count('revisions')).toBe(4);
  database.close();
});

describe('a database that is deleted under us', () => {
  it('is told, and no empty one is made in its place', async () => {
    const storage = newStorage();
    await storage.appendRevisions([about]);
    await deleteDB(NAME);
    await expect(storage.appendRevisions([next])).rejects.toMatchObject({ code: 'deleted' });
    await expect(storage.loadAbouts()).rejects.toMatchObject({ code: 'deleted' });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(NAME);
  });

  it('is made anew when that is what the user wants', async () => {
    const storage = newStorage();
    await storage.appendRevisions([about]);
    await deleteDB(NAME);
    await expect(storage.appendRevisions([next])).rejects.toMatchObject({ code: 'deleted' });
    storage.beginAnew();
    await storage.appendRevisions([about, next]);
    expect((await storage.loadRevisions(about.assessment)).revisions).toHaveLength(2);
  });
});

it('without IndexedDB everything is refused with its reason', async () => {
  const real = globalThis.indexedDB;
  Reflect.deleteProperty(globalThis, 'indexedDB');
  try {
    await expect(newStorage().appendRevisions([about])).rejects.toMatchObject({ code: 'unavailable' });
  } finally {
    globalThis.indexedDB = real;
  }
});

it('wipes everything, tells the other tabs, and stores nothing any more', async () => {
  const [storage, other] = [newStorage(), newStorage()];
  await storage.appendRevisions([about]);
  expect((await other.loadAbouts()).revisions).toHaveLength(1);
  const heard = new Promise((resolve) => other.onDeviceChanged(resolve));
  await storage.wipe();
  expect(await heard).toEqual({ kind: 'wiped' });
  await expect(storage.appendRevisions([about])).rejects.toMatchObject({ code: 'deleted' });
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(NAME);
});
