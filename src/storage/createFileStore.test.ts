import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { EvidenceFile } from '../core/assessment/evidence';
import { assessmentIdSchema, createRevision, type RevisionId } from '../core/assessment/revision';
import { createStorage, type Storage } from './createStorage';

const NAME = 'sanjeh-test-files';
const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];

let storage: Storage;
beforeEach(async () => {
  storage = createStorage(NAME);
  await storage.files.save({ sha256: A, bytes: new Blob(['minutes']) });
  await storage.files.save({ sha256: B, bytes: new Blob(['letter']) });
});
afterEach(async () => {
  storage.close();
  await deleteDB(NAME);
});

const piece = (sha256: string, change: Partial<EvidenceFile> = {}): EvidenceFile => ({
  ...{ kind: 'file', title: 'minutes.txt', dataPoints: [], mediaType: 'text/plain', sizeBytes: 7, sha256 },
  ...change,
});

async function put(content: EvidenceFile, parents: RevisionId[] = [], name = 'assessment-1') {
  const revision = createRevision({
    ...{ assessment: assessmentIdSchema.parse(name), subject: `evidence/of-${name}`, parents },
    ...{ author: '', at: '2026-01-01T00:00:00.000Z', content },
  });
  await storage.appendRevisions([revision]);
  return revision.id;
}

it('gives back what was saved, and a list of what there is', async () => {
  expect(await (await storage.files.load(A))?.text()).toBe('minutes');
  expect(await storage.files.load('c'.repeat(64))).toBeUndefined();
  expect(await storage.files.list()).toEqual([A, B]);
});

it('keeps a file once; saved again its bytes are written anew', async () => {
  await storage.files.save({ sha256: A, bytes: new Blob(['mended']) });
  expect(await storage.files.list()).toEqual([A, B]);
  expect(await (await storage.files.load(A))?.text()).toBe('mended');
});

it('deletes what is only in a bin, and not what is used', async () => {
  await put(piece(A));
  const first = await put(piece(B), [], 'assessment-2');
  await put(piece(B, { inBin: true }), [first], 'assessment-2');
  expect(await storage.files.deleteUnused([A, B])).toEqual([B]);
  expect(await storage.files.list()).toEqual([A]);
});

it('keeps a file that another assessment uses', async () => {
  await put(piece(A, { inBin: true }));
  await put(piece(A), [], 'assessment-2');
  expect(await storage.files.deleteUnused([A])).toEqual([]);
});

it('keeps a file that one side of a conflict uses', async () => {
  const first = await put(piece(A));
  await put(piece(A, { inBin: true }), [first]);
  await put(piece(A, { title: 'minutes of May' }), [first]);
  expect(await storage.files.deleteUnused([A])).toEqual([]);
});
