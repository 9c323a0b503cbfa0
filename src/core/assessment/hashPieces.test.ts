import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashBytes } from './hashBytes';
import { hashPieces } from './hashPieces';

const encode = (text: string) => new TextEncoder().encode(text);

describe('hashPieces', () => {
  // The examples of FIPS 180-2.
  it.each([
    [[], 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [['abc'], 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [['a', '', 'bc'], 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of %j is %s', async (texts, expected) => {
    expect(await hashPieces(texts.map(encode))).toBe(expected);
  });

  it('is the hash of the whole, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 500 }),
        fc.array(fc.nat(500), { maxLength: 6 }),
        async (bytes, cuts) => {
          const edges = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
          const pieces = edges.slice(1).map((end, index) => bytes.subarray(edges[index], end));
          expect(await hashPieces(pieces)).toBe(hashBytes(bytes));
        },
      ),
    );
  });

  it('takes pieces that come later, and throws on what they throw', async () => {
    async function* come() {
      yield encode('a');
      await Promise.resolve();
      yield encode('bc');
    }
    expect(await hashPieces(come())).toBe(hashBytes(encode('abc')));
    async function* fail() {
      yield await Promise.resolve(encode('a'));
      throw new Error('unreadable');
    }
    await expect(hashPieces(fail())).rejects.toThrow('unreadable');
  });
});
