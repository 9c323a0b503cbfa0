import { unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { hashBytes } from '../../assessment/hashBytes';
import { hashPieces } from '../../assessment/hashPieces';
import { createBlobSource, createBytesSource, readPieces, type ByteSource } from './byteSource';
import { checkEvidence } from './checkEvidence';
import {
  EVIDENCE,
  EXAMPLE,
  REVISIONS,
  createReview,
  readAll,
  toPacked,
  writeExample,
} from './exampleWorkspace.fixture';
import { joinBytes } from './joinBytes';
import { readWorkspaceFile } from './readWorkspaceFile';
import { verifyWorkspaceFile } from './verifyWorkspaceFile';
import { writeWorkspaceFile } from './writeWorkspaceFile';

// Many bytes or many files; on a busy machine that takes longer than five seconds.
vi.setConfig({ testTimeout: 60_000 });

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const SHA256S = EVIDENCE.map(hashBytes).sort();

describe('a workspace file', () => {
  it('is a zip that any program opens', async () => {
    const files = unzipSync(await writeExample());
    expect(Object.keys(files)).toEqual([
      'manifest.json',
      'revisions.ndjson',
      ...SHA256S.map((sha256) => `evidence/${sha256}`),
    ]);
    const lines = text(files['revisions.ndjson']).trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id).sort()).toEqual(
      REVISIONS.map(({ id }) => id).sort(),
    );
    expect(EVIDENCE.map(text)).toContain(text(files[`evidence/${SHA256S[0] ?? ''}`]));
  });

  it('says in its manifest what it holds', async () => {
    const { value } = await readWorkspaceFile(createBytesSource(await writeExample()));
    expect(value?.manifest).toEqual({
      format: 1,
      app: { name: 'sanjeh', version: '0.1.0' },
      writtenAt: '2026-03-21T00:00:00.000Z',
      holds: 'workspace',
      assessments: [
        { id: 'mashhad-1400', city: 'مشهد', period: 1400, revisions: 3 },
        { id: 'riyadh-2020', city: 'Riyadh', period: 2020, revisions: 1 },
      ],
      revisions: { count: 4, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      withEvidence: true,
      evidence: SHA256S.map((sha256) => ({
        sha256,
        sizeBytes: EVIDENCE.find((bytes) => hashBytes(bytes) === sha256)?.length,
      })),
    });
  });

  it('holds a parent before its child, whatever their clocks say', async () => {
    const { content } = await readAll(await writeExample());
    const [about, first, second, riyadh] = REVISIONS;
    expect(content?.revisions).toEqual([about, first, second, riyadh]);
  });

  it('is read from a Blob as from memory', async () => {
    const file = await writeExample();
    const fromBlob = await readAll(createBlobSource(new Blob([file])));
    expect(fromBlob.codes).toEqual([]);
    expect(fromBlob.revisionIds).toHaveLength(4);
    expect(fromBlob.evidence).toEqual(SHA256S);
  });

  it('may hold nothing, or no evidence', async () => {
    const empty = await readAll(await writeExample({ revisions: [], evidence: [] }));
    expect(empty).toMatchObject({ codes: [], revisionIds: [], evidence: [] });
    const without = await readAll(await writeExample({ evidence: null }));
    expect(without).toMatchObject({ codes: [], evidence: [] });
    expect(without.content?.manifest?.withEvidence).toBe(false);
  });

  it('does not write evidence that is longer or shorter than its source says', async () => {
    const lying = { ...createBytesSource(new Uint8Array(3)), sizeBytes: 4 };
    await expect(writeExample({ evidence: [{ sha256: 'a'.repeat(64), bytes: lying }] })).rejects.toThrow(
      '3 bytes',
    );
  });
});

// Characters of every kind, but no half ones: those are no UTF-8.
const words = fc.string({ unit: 'grapheme', maxLength: 20 });
const instants = fc
  .integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) })
  .map((time) => new Date(time).toISOString());
const reviews = fc.array(fc.tuple(words, words, instants, fc.nat()), { maxLength: 12 }).map((drafts) =>
  drafts.reduce<ReturnType<typeof createReview>[]>((made, [name, reason, at, parent]) => {
    const before = made.length > 0 ? made[parent % made.length] : undefined;
    return [...made, createReview(name, reason, before ? [before.id] : [], at)];
  }, []),
);
const files = fc.array(fc.uint8Array({ maxLength: 2000 }), { maxLength: 4 });

describe('writing and reading', () => {
  it('gives back every revision and every byte of evidence', async () => {
    await fc.assert(
      fc.asyncProperty(reviews, files, async (revisions, evidence) => {
        const file = await writeExample({ revisions, evidence: evidence.map(toPacked) });
        const read = await readAll(file);
        expect(read.codes).toEqual([]);
        expect(new Map(read.content?.revisions.map((revision) => [revision.id, revision]))).toEqual(
          new Map(revisions.map((revision) => [revision.id, revision])),
        );
        expect(read.evidence).toEqual([...new Set(evidence.map(hashBytes))].sort());
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same bytes for the same revisions and evidence in any order, any number of times', async () => {
    await fc.assert(
      fc.asyncProperty(
        reviews.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        async ([revisions, shuffled]) => {
          const evidence = EVIDENCE.map(toPacked);
          const one = await writeExample({ revisions, evidence });
          const other = await writeExample({
            revisions: [...shuffled, ...shuffled.slice(0, 2)],
            evidence: [...evidence].reverse(),
          });
          expect(hashBytes(other)).toBe(hashBytes(one));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a file that somebody packed again', () => {
  it('is read, evidence deflated or not, and told', async () => {
    const repacked = zipSync({ ...unzipSync(await writeExample()), evidence: {} }, { level: 9 });
    const read = await readAll(repacked);
    expect(read.codes).toEqual(['unsealed-file']);
    expect(read.revisionIds).toHaveLength(4);
    expect(read.evidence).toEqual(SHA256S);
  });

  it('may hold what a tool put in: left out and told', async () => {
    const entries = unzipSync(await writeExample());
    const read = await readAll(
      zipSync({
        '__MACOSX/._manifest.json': new Uint8Array(9),
        ...entries,
        a: EVIDENCE[0] ?? new Uint8Array(),
      }),
    );
    expect(read.problems).toMatchObject([
      { code: 'unsealed-file' },
      { code: 'unexpected-entry', found: '__MACOSX/._manifest.json, a' },
    ]);
    expect(read.revisionIds).toHaveLength(4);
  });

  it('without its manifest still gives what proves itself', async () => {
    const { 'manifest.json': _, ...entries } = unzipSync(await writeExample());
    const read = await readAll(zipSync(entries));
    expect(read.codes).toEqual(['unsealed-file', 'damaged-manifest']);
    expect(read.revisionIds).toHaveLength(4);
    expect(read.evidence).toEqual(SHA256S);
  });

  it('lacks what was taken out of it', async () => {
    const entries = unzipSync(await writeExample());
    const lines = text(entries['revisions.ndjson']).split('\n');
    const changed = [lines[0], lines[1]?.replace('سال', 'ماه'), ...lines.slice(3)].join('\n');
    const { [`evidence/${SHA256S[0] ?? ''}`]: _, ...others } = entries;
    const read = await readAll(zipSync({ ...others, 'revisions.ndjson': new TextEncoder().encode(changed) }));
    expect(read.problems).toEqual([
      { code: 'unsealed-file', where: {} },
      { code: 'damaged-revisions', where: {} },
      { code: 'damaged-revision', where: { file: 'revisions.ndjson', row: 2 } },
      { code: 'count-differs', where: {}, found: '2', expected: '4' },
      { code: 'missing-evidence', where: {}, found: SHA256S[0] },
    ]);
    expect(read.content?.missingEvidence).toEqual([SHA256S[0]]);
    expect(read.revisionIds).toEqual([REVISIONS[0]?.id, REVISIONS[3]?.id]);
  });
});

describe('verifyWorkspaceFile', () => {
  const evidence = SHA256S.map((sha256) => ({ sha256 }));

  it('finds nothing to say where everything arrived', async () => {
    const source = createBytesSource(await writeExample());
    expect(await verifyWorkspaceFile(source, { revisions: REVISIONS, evidence })).toEqual([]);
  });

  it('says how much arrived', async () => {
    const source = createBytesSource(await writeExample());
    const more = {
      revisions: [...REVISIONS, createReview('x', '')],
      evidence: [...evidence, { sha256: 'none' }],
    };
    expect(await verifyWorkspaceFile(source, more)).toEqual([
      { code: 'revisions-differ', where: {}, found: '4', expected: '5' },
      { code: 'evidence-differs', where: {}, found: '2', expected: '3' },
    ]);
    const less = { revisions: REVISIONS.slice(1), evidence };
    expect(await verifyWorkspaceFile(source, less)).toMatchObject([
      { code: 'revisions-differ', found: '3', expected: '3' },
    ]);
  });

  it('finds evidence that was damaged before it was written', async () => {
    const [sha256 = ''] = SHA256S;
    const damaged = { sha256, bytes: createBytesSource(new TextEncoder().encode('other bytes')) };
    const source = createBytesSource(await writeExample({ evidence: [damaged] }));
    expect(await verifyWorkspaceFile(source, { revisions: REVISIONS, evidence: [{ sha256 }] })).toEqual([
      { code: 'damaged-evidence', where: {}, found: sha256 },
    ]);
  });
});

it('reads all evidence one by one, says how far it is, and hands it over', async () => {
  const { value: content } = await readWorkspaceFile(createBytesSource(await writeExample()));
  if (!content) throw new Error('The example was not read');
  const progress: number[][] = [];
  const kept = new Map<string, Uint8Array[]>();
  const problems = await checkEvidence(
    content,
    (...step) => progress.push(step),
    (sha256) => {
      const pieces: Uint8Array[] = [];
      kept.set(sha256, pieces);
      return (piece) => void pieces.push(piece);
    },
  );
  expect(problems).toEqual([]);
  expect(progress.at(-1)).toEqual([34, 34]);
  expect([...kept].map(([sha256, pieces]) => hashBytes(joinBytes(pieces)) === sha256)).toEqual([true, true]);
});

describe('100 MB of evidence', () => {
  const MB = 2 ** 20;
  const block = Uint8Array.from({ length: MB }, (_, at) => at * 7);
  const letter = {
    sizeBytes: 100 * MB,
    read: (_: number, length: number) => Promise.resolve(block.slice(0, length)),
  };

  /** Bytes of the heap and outside of it, above what there was at first. */
  function watchMemory() {
    const measure = () => process.memoryUsage().heapUsed + process.memoryUsage().external;
    const before = measure();
    let most = 0;
    return { look: () => (most = Math.max(most, measure() - before)), getMost: () => most };
  }

  it('are written and read in little memory', async () => {
    const sha256 = await hashPieces(readPieces(letter));
    const memory = watchMemory();
    const around: Uint8Array[] = [];
    const evidence = [{ sha256, bytes: letter }];
    for await (const piece of writeWorkspaceFile({ ...EXAMPLE, evidence })) {
      memory.look();
      if (piece.length < MB) around.push(piece);
    }
    // The file as it was written, without being anywhere: what stands around the evidence, and the evidence made anew.
    const start =
      1 +
      around.findIndex(
        (piece) => Buffer.from(piece).includes('evidence/', 0, 'latin1') && piece.length < 150,
      );
    const [head, tail] = [joinBytes(around.slice(0, start)), joinBytes(around.slice(start))];
    const file = createFile(head, tail);
    expect(await verifyWorkspaceFile(file, { revisions: REVISIONS, evidence }, memory.look)).toEqual([]);
    expect(memory.getMost()).toBeLessThan(64 * MB);
  });

  const twice = joinBytes([block, block]);

  function createFile(head: Uint8Array, tail: Uint8Array): ByteSource {
    const end = head.length + letter.sizeBytes;
    const readByte = (at: number) =>
      at < head.length ? head[at] : at < end ? block[(at - head.length) % MB] : tail[at - end];
    const read = (from: number, length: number) => {
      const start = (from - head.length) % MB;
      const isLetter = from >= head.length && from + length <= end;
      return Promise.resolve(
        isLetter
          ? twice.slice(start, start + length)
          : Uint8Array.from({ length }, (_, at) => readByte(from + at) ?? 0),
      );
    };
    return { sizeBytes: end + tail.length, read };
  }
});
