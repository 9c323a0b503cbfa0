import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { hashBytes } from '../../assessment/hashBytes';
import { createBytesSource, readPieces, type ByteSource } from './byteSource';
import { decryptWorkspace } from './decryptWorkspace';
import { encryptWorkspace } from './encryptWorkspace';
import { collect, readAll, writeExample } from './exampleWorkspace.fixture';
import { joinBytes } from './joinBytes';
import { isEncrypted } from './isEncrypted';

// Many bytes or many files; on a busy machine that takes longer than five seconds.
vi.setConfig({ testTimeout: 60_000 });

const PASSPHRASE = 'مشهد ۱۴۰۰';

/** N = 2: no protection at all, but fast. */
const encrypt = (bytes: Uint8Array, pieceBytes = 1 << 20, workFactor = 1) => {
  const pieces = readPieces(createBytesSource(bytes), 0, bytes.length, pieceBytes);
  return collect(encryptWorkspace(pieces, PASSPHRASE, workFactor));
};

async function decrypt(file: Uint8Array | ByteSource, passphrase = PASSPHRASE) {
  const pieces: Uint8Array[] = [];
  const source = file instanceof Uint8Array ? createBytesSource(file) : file;
  const problems = await decryptWorkspace(source, passphrase, (piece) => void pieces.push(piece));
  return { bytes: joinBytes(pieces), codes: problems.map(({ code }) => code) };
}

/** The package works in chunks of 64 KiB: sizes below, at and above their limits. */
const CHUNK = 1 << 16;
const createBytes = (length: number) => Uint8Array.from({ length }, (_, at) => at * 13);

describe('a file under a passphrase', () => {
  it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 200_000])('comes back: %i bytes', async (length) => {
    const bytes = createBytes(length);
    const encrypted = await encrypt(bytes, 7001);
    expect(await isEncrypted(createBytesSource(encrypted))).toBe(true);
    const { bytes: back, codes } = await decrypt(encrypted);
    expect(codes).toEqual([]);
    expect(hashBytes(back)).toBe(hashBytes(bytes));
  });

  it('is never twice the same, and shows nothing of what is in it', async () => {
    const file = await writeExample();
    const [one, other] = [await encrypt(file), await encrypt(file)];
    expect(hashBytes(one)).not.toBe(hashBytes(other));
    expect(Buffer.from(one).includes('revisions.ndjson')).toBe(false);
  });

  it('is told apart from an open one by the reader and by itself', async () => {
    const file = await writeExample();
    expect(await isEncrypted(createBytesSource(file))).toBe(false);
    expect((await readAll(await encrypt(file))).codes).toEqual(['encrypted-file']);
    expect(await decrypt(file)).toMatchObject({ codes: ['not-encrypted'] });
  });

  it.each(['', 'مشهد 1400', 'مشهد ۱۴۰۰ '])('does not open with another: %j', async (passphrase) => {
    const { bytes, codes } = await decrypt(await encrypt(createBytes(10)), passphrase);
    expect(codes).toEqual(['wrong-passphrase']);
    expect(bytes).toHaveLength(0);
  });

  it('is not made without a passphrase', async () => {
    const pieces = readPieces(createBytesSource(createBytes(1)));
    await expect(collect(encryptWorkspace(pieces, ''))).rejects.toThrow('empty passphrase');
  });
});

describe('an encrypted file that was damaged', () => {
  it('is told at every byte', async () => {
    const encrypted = await encrypt(await writeExample());
    for (const at of encrypted.keys()) {
      const flipped = encrypted.map((byte, index) => (index === at ? byte ^ 1 : byte));
      const { bytes, codes } = await decrypt(flipped);
      expect(codes, `byte ${at}`).toHaveLength(1);
      expect(bytes, `byte ${at}`).toHaveLength(0);
      expect((await decrypt(encrypted.subarray(0, at))).codes, `cut at ${at}`).toHaveLength(1);
    }
  });

  it('gives the good beginning, also where whole chunks were cut off', async () => {
    const bytes = createBytes(3 * CHUNK + 5);
    const encrypted = await encrypt(bytes);
    const header = encrypted.length - bytes.length - 4 * 16;
    const cut = await decrypt(encrypted.subarray(0, header + 2 * (CHUNK + 16)));
    expect(cut.codes).toEqual(['damaged-encryption']);
    expect(hashBytes(cut.bytes)).toBe(hashBytes(bytes.subarray(0, CHUNK)));
  });

  it('whose source fails is not damaged: what the source throws is thrown', async () => {
    const encrypted = await encrypt(createBytes(3 << 20));
    const { read } = createBytesSource(encrypted);
    const failing = (from: number) => ({
      sizeBytes: encrypted.length,
      read: (at: number, length: number) =>
        at >= from && length > 100 ? Promise.reject(new Error('The disk is gone')) : read(at, length),
    });
    await expect(decrypt(failing(0))).rejects.toThrow('The disk is gone');
    await expect(decrypt(failing(2 << 20))).rejects.toThrow('The disk is gone');
  });
});

describe('the age command', () => {
  it('wrote this file with its own work factor of 18', async () => {
    const file = readFileSync(join(import.meta.dirname, 'workspace-format-1-encrypted.sanjeh'));
    expect(file.subarray(0, 100).toString('latin1')).toMatch(
      /^age-encryption.org\/v1\n-> scrypt \S{22} 18\n/,
    );
    const { bytes, codes } = await decrypt(file);
    expect(codes).toEqual([]);
    expect(bytes).toEqual(
      new Uint8Array(readFileSync(join(import.meta.dirname, 'workspace-format-1.sanjeh'))),
    );
  });
});
