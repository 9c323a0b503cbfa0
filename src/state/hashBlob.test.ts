import { describe, expect, it } from 'vitest';
import { hashBytes } from '../core/assessment/hashBytes';
import { hashBlob } from './hashBlob';

const MEGABYTE = 1 << 20;
const bytes = new Uint8Array(2 * MEGABYTE + 5).map((_, index) => index % 251);

describe('hashBlob', () => {
  it('is the hash of all bytes, and tells each piece', async () => {
    const read: number[] = [];
    expect(await hashBlob(new Blob([bytes]), { onBytes: (count) => read.push(count) })).toBe(
      hashBytes(bytes),
    );
    expect(read).toEqual([MEGABYTE, MEGABYTE, 5]);
  });

  it('takes an empty file', async () => {
    expect(await hashBlob(new Blob([]))).toBe(hashBytes(new Uint8Array()));
  });

  it('never asks for the whole file', async () => {
    const blob = new Blob([bytes]);
    blob.arrayBuffer = () => Promise.reject(new Error('the whole file'));
    await expect(hashBlob(blob)).resolves.toHaveLength(64);
  });

  it('can be cancelled between two pieces', async () => {
    const controller = new AbortController();
    const hashing = hashBlob(new Blob([bytes]), {
      signal: controller.signal,
      onBytes: () => controller.abort(),
    });
    await expect(hashing).rejects.toMatchObject({ name: 'AbortError' });
  });
});
