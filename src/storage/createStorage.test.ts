import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assessmentIdSchema, createRevision } from '../core/assessment/revision';
import { createStorage, type Storage } from './createStorage';
import { StorageError } from './StorageError';

const NAME = 'sanjeh-test';
const assessment = assessmentIdSchema.parse('assessment-1');
const about = createRevision({
  assessment,
  subject: 'about',
  parents: [],
  author: '',
  at: '2026-01-01T00:00:00.000Z',
  content: {
    city: 'Mashhad',
    country: 'Iran',
    period: 1400,
    benchmarkSet: { id: 'published-targets', version: '1' },
    published: null,
  },
});
const review = createRevision({
  assessment,
  subject: 'review/EC-ICT-ICT-1C',
  parents: [],
  author: '',
  at: '2026-01-01T00:00:00.000Z',
  content: { verified: 'yes', reason: '' },
});

let storage: Storage;
beforeEach(() => {
  storage = createStorage(NAME);
});
afterEach(async () => {
  storage.close();
  await deleteDB(NAME);
});

describe('storage', () => {
  it('gives back what was appended, by assessment and as a list of what there is', async () => {
    await storage.appendRevisions([about, review]);
    await storage.appendRevisions([about]);
    const again = createStorage(NAME);
    expect((await again.loadAbouts()).revisions).toEqual([about]);
    expect((await again.loadRevisions(assessment)).revisions).toHaveLength(2);
    expect((await again.loadRevisions(assessmentIdSchema.parse('assessment-2'))).revisions).toEqual([]);
    again.close();
  });

  it('names a record that was changed on disk, and still gives the others', async () => {
    await storage.appendRevisions([about, review]);
    const database = await openDB(NAME);
    await database.put('revisions', { ...review, content: { verified: 'no', reason: '' } });
    database.close();
    const loaded = await storage.loadRevisions(assessment);
    expect(loaded.revisions).toEqual([about]);
    expect(loaded.problems).toMatchObject([{ code: 'damaged-revision', found: review.id }]);
  });

  it('refuses a database of a newer version untouched', async () => {
    (await openDB(NAME, 99)).close();
    const loading = storage.loadAbouts();
    await expect(loading).rejects.toBeInstanceOf(StorageError);
    await expect(loading).rejects.toMatchObject({ code: 'newer-database' });
  });

  it('tells other tabs what was saved', async () => {
    const other = createStorage(NAME);
    const heard = new Promise((resolve) => other.onAppendedElsewhere(resolve));
    await storage.appendRevisions([about]);
    expect(await heard).toEqual([about]);
    other.close();
  });
});
