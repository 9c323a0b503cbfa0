import { deflateSync, zipSync, type Zippable } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { createBytesSource } from './byteSource';
import { REVISIONS, packByHand, readAll, writeExample } from './exampleWorkspace.fixture';
import { readWorkspaceFile } from './readWorkspaceFile';
import { DEFLATED } from './zipRecord';

// Many bytes or many files; on a busy machine that takes longer than five seconds.
vi.setConfig({ testTimeout: 60_000 });

const utf8 = (text: string) => new TextEncoder().encode(text);
const LINES = utf8(REVISIONS.map((revision) => `${JSON.stringify(revision)}\n`).join(''));
const revisions = { name: 'revisions.ndjson', bytes: LINES };
const toManifest = (changes: object) => ({
  name: 'manifest.json',
  bytes: utf8(
    JSON.stringify({
      format: 1,
      app: { name: 'sanjeh', version: '1' },
      writtenAt: '2026-01-01T00:00:00.000Z',
      holds: 'workspace',
      assessments: [],
      revisions: { count: 4, sha256: 'a'.repeat(64) },
      withEvidence: false,
      evidence: [],
      ...changes,
    }),
  ),
});

async function expectRefused(file: Uint8Array, code: string) {
  expect(await readWorkspaceFile(createBytesSource(file))).toEqual({
    value: undefined,
    problems: [expect.objectContaining({ code })],
  });
}

describe('a newer file', () => {
  it('is refused, and nothing of it is read, whatever else its manifest says', async () => {
    await expectRefused(packByHand([toManifest({ format: 2 }), revisions]), 'newer-format');
    const unknown = { format: 17, app: { name: 'sanjeh' }, layers: [] };
    await expectRefused(
      packByHand([{ name: 'manifest.json', bytes: utf8(JSON.stringify(unknown)) }, revisions]),
      'newer-format',
    );
  });

  it.each([
    ['a number that is none', { format: '2' }, 'not-a-workspace-file'],
    ['another program', { app: { name: 'other' } }, 'not-a-workspace-file'],
  ])('is not: %s', async (_, changes, code) => {
    await expectRefused(packByHand([toManifest(changes), revisions]), code);
  });

  it('is not: one of ours that says nonsense; its revisions are read', async () => {
    const { codes, revisionIds } = await readAll(packByHand([toManifest({ writtenAt: 'now' }), revisions]));
    expect(codes).toEqual(['unsealed-file', 'damaged-manifest']);
    expect(revisionIds).toHaveLength(4);
  });

  it('is not: one that says more than this version knows', async () => {
    const { content, codes } = await readAll(packByHand([toManifest({ note: 'x' }), revisions]));
    expect(content?.manifest).toMatchObject({ format: 1 });
    expect(codes).toEqual(['unsealed-file', 'damaged-revisions']);
  });
});

describe('names', () => {
  it.each([
    '../revisions.ndjson',
    'evidence/../../x',
    '..',
    '/etc/passwd',
    'C:x',
    'c:\\x',
    'evidence\\x',
    'a\0b',
  ])('that lead out are refused: %j', async (name) => {
    await expectRefused(packByHand([revisions, { name, bytes: utf8('x') }]), 'climbing-name');
  });

  it.each([
    '__proto__',
    'constructor',
    'evidence/__proto__',
    'Revisions.ndjson',
    'evidence/..x',
    'x/manifest.json',
  ])('that are not ours are left out and told: %j', async (name) => {
    const { problems, content } = await readAll(packByHand([revisions, { name, bytes: utf8('{}') }]));
    expect(problems).toContainEqual({ code: 'unexpected-entry', where: {}, found: name });
    expect(content).toMatchObject({ manifest: undefined, missingEvidence: [] });
    expect(content?.revisions).toHaveLength(4);
  });

  it('that come twice are refused', async () => {
    await expectRefused(packByHand([revisions, revisions]), 'doubled-entry');
  });

  it('of another kind of zip only: not ours', async () => {
    const sheet: Zippable = {
      '[Content_Types].xml': utf8('<Types/>'),
      'xl/workbook.xml': utf8('<workbook/>'),
    };
    await expectRefused(zipSync(sheet), 'not-a-workspace-file');
  });
});

describe('records', () => {
  const polluted = () => ({}) as Record<string, unknown>;

  it.each([
    ['a key of its own', `{"__proto__":{"polluted":1},${JSON.stringify(REVISIONS[1]).slice(1)}`],
    [
      'in the content',
      JSON.stringify(REVISIONS[1]).replace('"content":{', '"content":{"__proto__":{"polluted":1},'),
    ],
    [
      'constructor',
      JSON.stringify(REVISIONS[1]).replace('"content":{', '"content":{"constructor":{"prototype":1},'),
    ],
    ['alone', '{"__proto__":{"polluted":1}}'],
  ])('with a key that reaches for the prototype change nothing: %s', async (_, line) => {
    const { content } = await readAll(packByHand([{ ...revisions, bytes: utf8(`${line}\n`) }]));
    expect(polluted()['polluted']).toBeUndefined();
    expect(content?.revisions ?? []).toEqual([]);
  });

  it.each(['null', '[]', '1', '"x"', '{}', '{', '[[[[', 'undefined', '\ud800'])(
    'that are none are left out: %j',
    async (line) => {
      const bytes = utf8(`${line}\n${new TextDecoder().decode(LINES)}`);
      const { content, problems } = await readAll(packByHand([{ ...revisions, bytes }]));
      expect(content?.revisions).toHaveLength(4);
      expect(problems).toContainEqual({
        code: 'damaged-revision',
        where: { file: 'revisions.ndjson', row: 1 },
      });
    },
  );

  it('come once although they stand there twice', async () => {
    const twice = Buffer.concat([LINES, LINES]);
    expect((await readAll(packByHand([{ ...revisions, bytes: twice }]))).revisionIds).toHaveLength(4);
  });
});

/** 30 MB of one letter in 30 kB. */
const DENSE = deflateSync(new Uint8Array(30 * 2 ** 20).fill(97), { level: 9 });
const dense = (name: string, sizeBytes: number) => ({
  name,
  bytes: DENSE,
  changes: { method: DEFLATED, sizeBytes, compressedBytes: DENSE.length },
});

describe('bombs', () => {
  it.each([30 * 2 ** 20, 1000, 0])('are refused whatever size they declare: %i', async (sizeBytes) => {
    await expectRefused(packByHand([dense('revisions.ndjson', sizeBytes)]), 'too-large');
    await expectRefused(packByHand([dense('manifest.json', sizeBytes), revisions]), 'too-large');
  });

  it('in the evidence are damaged evidence, and stop', async () => {
    const name = `evidence/${'a'.repeat(64)}`;
    expect((await readAll(packByHand([revisions, dense(name, 1e15)]))).codes).toContain('damaged-evidence');
    expect((await readAll(packByHand([revisions, dense(name, 10)]))).codes).toContain('damaged-evidence');
  });

  it('that lay entries over each other are refused', async () => {
    const name = `evidence/${'a'.repeat(64)}`;
    const changes = { offset: 0, compressedBytes: 4000, sizeBytes: 4000 };
    await expectRefused(
      packByHand([revisions, { name, bytes: utf8('x'), changes }, { ...revisions, name: 'manifest.json' }]),
      'overlapping-entries',
    );
  });

  it('of entries are refused', async () => {
    const many = Array.from({ length: 100_001 }, (_, at) => ({ name: String(at), bytes: new Uint8Array() }));
    await expectRefused(packByHand(many), 'too-large');
  });

  it('of one endless line cost that line', async () => {
    const bytes = Buffer.concat([new Uint8Array(9 * 2 ** 20).fill(32), utf8('\n'), LINES]);
    const { revisionIds, problems } = await readAll(packByHand([{ ...revisions, bytes }]));
    expect(revisionIds).toHaveLength(4);
    expect(problems).toContainEqual({
      code: 'damaged-revision',
      where: { file: 'revisions.ndjson', row: 1 },
    });
  });
});

describe('a seal', () => {
  const sealed = (comment: string) => packByHand([toManifest({}), revisions], comment);

  it('that somebody made up is told', async () => {
    const { codes, revisionIds } = await readAll(sealed(`sanjeh sha256:${'0'.repeat(64)}`));
    expect(codes).toEqual(['broken-seal', 'damaged-revisions']);
    expect(revisionIds).toHaveLength(4);
  });

  it('of another form is none', async () => {
    expect((await readAll(sealed('made by hand'))).codes).toContain('unsealed-file');
  });

  it('does not make more of a file inside the evidence', async () => {
    const inner = await writeExample();
    const { sha256 } = { sha256: 'c'.repeat(64) };
    const outer = await readAll(packByHand([{ name: `evidence/${sha256}`, bytes: inner }]).subarray(0, -30));
    expect(outer.revisionIds).toEqual([]);
  });
});
