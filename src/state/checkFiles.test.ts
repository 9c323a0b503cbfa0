import { expect, it } from 'vitest';
import { hashBytes } from '../core/assessment/hashBytes';
import { StorageError } from '../storage/StorageError';
import { checkFiles } from './checkFiles';

const encode = (text: string) => new TextEncoder().encode(text);
const [LETTER, YEARBOOK, PHOTO] = ['letter', 'yearbook', 'photo'].map((text) => hashBytes(encode(text)));
const all = [LETTER, YEARBOOK, PHOTO].flatMap((sha256) => sha256 ?? []);

function filesOf(texts: Readonly<Record<string, string>>) {
  return {
    load: (sha256: string) => {
      const text = texts[sha256];
      return Promise.resolve(text === undefined ? undefined : new Blob([encode(text)]));
    },
  };
}

it('tells intact, damaged and missing files apart, each once', async () => {
  const files = filesOf({ [LETTER ?? '']: 'letter', [YEARBOOK ?? '']: 'yearb00k' });
  expect(await checkFiles(files, [...all, ...all], {})).toEqual({
    ...{ intact: [LETTER], damaged: [YEARBOOK], missing: [PHOTO] },
  });
});

it('takes a file that cannot be read for damaged', async () => {
  const files = { load: () => Promise.reject(new StorageError('failed', undefined)) };
  expect((await checkFiles(files, all, {})).damaged).toEqual(all);
});

it('judges nothing when the database is gone', async () => {
  const files = { load: () => Promise.reject(new StorageError('lost', undefined)) };
  await expect(checkFiles(files, all, {})).rejects.toMatchObject({ code: 'lost' });
});

it('can be cancelled', async () => {
  const controller = new AbortController();
  const files = filesOf({ [LETTER ?? '']: 'letter' });
  const reading = { signal: controller.signal, onBytes: () => controller.abort() };
  await expect(checkFiles(files, all, reading)).rejects.toMatchObject({ name: 'AbortError' });
});
