import { describe, expect, it, vi } from 'vitest';
import { createBytesSource } from './byteSource';
import { continueCrc32 } from './crc32';
import { packByHand } from './exampleWorkspace.fixture';
import { joinBytes } from './joinBytes';
import { parseCentralRecord, parseLocalHeader } from './parseZipRecords';
import { readDirectory } from './readDirectory';
import { STORED, type ZipEntry } from './zipRecord';
import { writeDescriptor, writeDirectory, writeLocalHeader } from './writeZipRecords';

// Many bytes or many files; on a busy machine that takes longer than five seconds.
vi.setConfig({ testTimeout: 60_000 });

const ENTRY: ZipEntry = {
  name: 'evidence/a',
  method: STORED,
  crc: 0xcbf43926,
  compressedBytes: 9,
  sizeBytes: 9,
  offset: 0,
  hasDescriptor: false,
};
const GB = 2 ** 30;

describe('continueCrc32', () => {
  it('gives the check value of the polynomial, in one piece or in two', () => {
    const digits = new TextEncoder().encode('123456789');
    expect(continueCrc32(0, digits)).toBe(0xcbf43926);
    expect(continueCrc32(continueCrc32(0, digits.subarray(0, 4)), digits.subarray(4))).toBe(0xcbf43926);
    expect(continueCrc32(0, new Uint8Array())).toBe(0);
  });
});

// Around 4 GB, where numbers move from their fields into the extra field of Zip64.
const PLACES: Partial<ZipEntry>[] = [
  {},
  { offset: 0xfffffffe },
  { offset: 0xffffffff },
  { offset: 5 * GB },
  { sizeBytes: 5 * GB, compressedBytes: 5 * GB },
  { sizeBytes: 5 * GB, compressedBytes: 5 * GB, offset: 6 * GB },
  { sizeBytes: 0xffffffff, compressedBytes: 4, offset: 7 * GB },
];

describe('records of a zip', () => {
  it.each(PLACES)('say the same when they are read: %j', (changes) => {
    const entry = { ...ENTRY, ...changes };
    const record = parseCentralRecord(writeDirectory([entry], 8 * GB, 0));
    expect(record?.entry).toEqual(entry);
    const header = writeLocalHeader(entry);
    expect(parseLocalHeader(header, entry.offset)).toEqual({ entry, headerBytes: header.length });
  });

  it('leave sizes and check sum for behind the data where they are not known before', () => {
    const entry = { ...ENTRY, hasDescriptor: true };
    expect(parseLocalHeader(writeLocalHeader(entry), 0)?.entry).toEqual({
      ...entry,
      crc: undefined,
      compressedBytes: 0,
      sizeBytes: 0,
    });
    expect([...writeDescriptor(entry)]).toEqual([
      0x50, 0x4b, 7, 8, 0x26, 0x39, 0xf4, 0xcb, 9, 0, 0, 0, 9, 0, 0, 0,
    ]);
    expect(writeDescriptor({ ...entry, sizeBytes: 5 * GB })).toHaveLength(24);
  });
});

describe('readDirectory', () => {
  it('counts further than the two bytes of plain zip', async () => {
    const files = Array.from({ length: 65_600 }, (_, at) => ({ name: String(at), bytes: new Uint8Array() }));
    const directory = await readDirectory(createBytesSource(packByHand(files, 'a comment')));
    expect(directory).toMatchObject({ comment: 'a comment', shift: 0 });
    expect(directory === 'too-many' ? 0 : directory?.entries.length).toBe(65_600);
  });

  it('finds the end although the comment pretends to be one', async () => {
    const inner = writeDirectory([], 0, 0);
    const file = packByHand([{ name: 'a', bytes: new Uint8Array(3) }], `${String.fromCharCode(...inner)}!`);
    expect(await readDirectory(createBytesSource(file))).toMatchObject({ entries: [{ name: 'a' }] });
  });

  it('finds a directory that moved, and says how far', async () => {
    const file = joinBytes([new Uint8Array(5), packByHand([{ name: 'a', bytes: new Uint8Array(3) }])]);
    expect(await readDirectory(createBytesSource(file))).toMatchObject({
      entries: [{ name: 'a' }],
      shift: 5,
    });
  });

  it('is undefined where there is none, and refuses too many entries', async () => {
    expect(await readDirectory(createBytesSource(new Uint8Array(100)))).toBeUndefined();
    const many = packByHand(Array.from({ length: 100_001 }, () => ({ name: 'a', bytes: new Uint8Array() })));
    expect(await readDirectory(createBytesSource(many))).toBe('too-many');
  });
});
