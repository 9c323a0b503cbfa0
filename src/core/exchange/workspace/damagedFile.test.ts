import { beforeAll, describe, expect, it, vi } from 'vitest';
import { hashBytes } from '../../assessment/hashBytes';
import { EVIDENCE, REVISIONS, readAll, writeExample } from './exampleWorkspace.fixture';
import { joinBytes } from './joinBytes';

// Many bytes or many files; on a busy machine that takes longer than five seconds.
vi.setConfig({ testTimeout: 60_000 });

const IDS = new Set(REVISIONS.map(({ id }) => id));
const SHA256S = new Set(EVIDENCE.map(hashBytes));

let file = new Uint8Array();
beforeAll(async () => {
  file = await writeExample();
});

const positions = () => Array.from(file.keys());
const flip = (at: number, mask: number) => file.map((byte, index) => (index === at ? byte ^ mask : byte));
const without = (at: number) => joinBytes([file.subarray(0, at), file.subarray(at + 1)]);
const withMore = (at: number) => joinBytes([file.subarray(0, at), Uint8Array.of(0), file.subarray(at)]);

/** Told, and nothing in it that was not there before. Returns how much was saved: 4 revisions and 2 pieces of evidence. */
async function expectTold(damaged: Uint8Array, what: string) {
  const { codes, revisionIds, evidence } = await readAll(damaged);
  expect(codes, what).not.toEqual([]);
  expect(
    revisionIds.filter((id) => !IDS.has(id)),
    what,
  ).toEqual([]);
  expect(
    evidence.filter((sha256) => !SHA256S.has(sha256)),
    what,
  ).toEqual([]);
  return revisionIds.length + evidence.length;
}

describe('at every byte of a workspace file', () => {
  // All bits at once, the lowest (often still a letter), and the one between upper and lower case.
  it.each([0xff, 0x01, 0x20])('a flip by %i is told', async (mask) => {
    for (const at of positions()) {
      // One byte costs a line, or two where it was the break between them, or one piece of evidence: never more.
      expect(await expectTold(flip(at, mask), `byte ${at}`), `byte ${at}`).toBeGreaterThanOrEqual(4);
    }
  });

  it('a missing byte is told', async () => {
    for (const at of positions()) await expectTold(without(at), `byte ${at}`);
  });

  it('a byte too much is told', async () => {
    for (const at of positions()) await expectTold(withMore(at), `byte ${at}`);
    await expectTold(withMore(file.length), 'at the end');
  });

  it('an end is told', async () => {
    for (const at of positions()) await expectTold(file.subarray(0, at), `cut at ${at}`);
  });
});

describe('what is left of a file', () => {
  const find = (text: string) => Buffer.from(file).indexOf(text);
  const read = (damaged: Uint8Array) =>
    readAll(damaged).then(({ problems: _, content: __, ...rest }) => rest);
  const ALL = { revisionIds: expect.any(Array) as unknown, evidence: [...SHA256S].sort() };

  it('that lost its directory: everything', async () => {
    const end = find('PK\u0001\u0002');
    expect(await read(file.subarray(0, end))).toEqual({ ...ALL, codes: ['incomplete-file'] });
    expect(await read(flip(end, 0xff))).toMatchObject({ ...ALL, codes: ['incomplete-file'] });
  });

  it('that was cut off within the evidence: the revisions, and the evidence before', async () => {
    const [first, second] = [...SHA256S].sort();
    const { codes, revisionIds, evidence } = await readAll(
      file.subarray(0, find(`evidence/${second ?? ''}`) + 5),
    );
    expect(codes).toEqual(['incomplete-file', 'missing-evidence']);
    expect(revisionIds).toHaveLength(4);
    expect(evidence).toEqual([first]);
  });

  it('whose manifest lost a byte: everything else', async () => {
    expect(await read(without(find('"sanjeh"')))).toEqual({
      ...ALL,
      codes: ['broken-seal', 'damaged-manifest'],
    });
  });

  it('in which one piece of evidence is damaged: it is named, the other is there', async () => {
    const { problems, codes, evidence } = await readAll(flip(find('minutes'), 1));
    expect(problems).toEqual([]);
    expect(codes).toEqual(['damaged-evidence']);
    expect(evidence).toEqual([hashBytes(EVIDENCE[0] ?? new Uint8Array())]);
  });

  it('that is empty, or something else: a reason', async () => {
    expect((await readAll(new Uint8Array())).codes).toEqual(['empty-file']);
    expect((await readAll(new TextEncoder().encode('city,year\nMashhad,1400\n'))).codes).toEqual([
      'not-a-workspace-file',
    ]);
  });
});
