import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchmarkSetSchema, targetSchema, type BenchmarkSet } from '../catalogue/benchmarkSet';
import { readRealDefinitions } from '../catalogue/readDefinitionFiles.fixture';
import { readBenchmarkSet } from './readBenchmarkSet';
import { writeBenchmarkSet } from './writeBenchmarkSet';

const { catalogue, benchmarkSets } = readRealDefinitions();
const [published] = benchmarkSets;
if (!published) throw new Error('No benchmark set');
const read = (file: string | Uint8Array) => readBenchmarkSet(file, catalogue);

/** The published set as a file, with one piece of its JSON replaced. */
function withChange(change: (file: { targets: Record<string, unknown> } & Record<string, unknown>) => void) {
  const file = JSON.parse(writeBenchmarkSet(published as BenchmarkSet)) as Parameters<typeof change>[0];
  change(file);
  return JSON.stringify(file);
}
const target = (changes: object) => ({ ...published.targets[toKey('EC-ICT-ICT-2C')], ...changes });
function toKey(id: string) {
  return id as keyof BenchmarkSet['targets'];
}

const numbers = fc
  .oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -5, max: 500 }))
  .map((value) => (value === 0 ? 0 : value));
const sentences = fc
  .string({ unit: fc.constantFrom('a', 'ش', '۱', '"', '\\', '\n', '\u200c', ' ', '٫', '😀') })
  .map((text) => `.${text}.`);
const bilingual = fc.record({ en: sentences, fa: sentences });
const ascending = (length: number) =>
  fc
    .uniqueArray(fc.double({ min: 0.001, max: 100, noNaN: true }), { minLength: length, maxLength: length })
    .map((limits) => [...limits].sort((a, b) => a - b));
const setBy = fc.record({
  author: fc.string(),
  at: fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
    .map((date) => date.toISOString()),
  why: fc.string(),
});
const targets = fc
  .record(
    {
      values: fc.option(fc.uniqueArray(numbers, { minLength: 2, maxLength: 2 })),
      basis: bilingual,
      sourceKind: fc.constantFrom(...targetSchema.shape.sourceKind.options),
      confidence: fc.constantFrom(...targetSchema.shape.confidence.options),
      setBy,
    },
    { requiredKeys: ['values', 'basis', 'sourceKind', 'confidence'] },
  )
  .map(({ values, ...rest }) => ({ target: values?.[0] ?? null, floor: values?.[1] ?? null, ...rest }));
const ids = fc.constantFrom(
  ...catalogue.entries.map(({ dataPoint }) => String(dataPoint.id)),
  'LOCAL-1',
  'LOCAL-12.share',
);
const sets: fc.Arbitrary<BenchmarkSet> = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
    version: fc.oneof(fc.nat().map(String), fc.string({ minLength: 1 })),
    name: bilingual,
    note: bilingual,
    bands: fc.record({ limits: ascending(3), lastLimitIsTop: fc.boolean() }),
    maturityThresholds: ascending(4),
    targets: fc.dictionary(ids, targets, { noNullPrototype: true }),
  })
  .map((set) => benchmarkSetSchema.parse(set));

describe('a benchmark set as a file', () => {
  it('comes back as it went out, whatever set it is, as text and as bytes', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const file = writeBenchmarkSet(set);
        expect(read(file)).toMatchObject({ set, problems: [] });
        expect(read(file).set).toEqual(set);
        expect(read(new TextEncoder().encode(`\ufeff${file}`)).set).toEqual(set);
      }),
    );
  });

  it('is the file of kpi-definitions for the set that stands there', () => {
    const reading = read(writeBenchmarkSet(published));
    expect(reading).toEqual({ set: published, problems: [], notices: [], missing: [] });
  });

  it('keeps who set a target, when and why', () => {
    const setBy = { author: 'زهرا', at: '2026-11-22T08:00:00.000Z', why: 'برنامه هفتم' };
    const reading = read(
      withChange((file) => (file.targets['EC-ICT-ICT-2C'] = target({ target: 80, setBy }))),
    );
    expect(reading.set?.targets[toKey('EC-ICT-ICT-2C')]).toMatchObject({ target: 80, setBy });
  });

  it('tells which data points have no line, and which lines belong to no data point, and keeps both so', () => {
    const reading = read(
      withChange((file) => {
        delete file.targets['EC-ICT-ICT-2C'];
        file.targets['EC-ICT-ICT-99C'] = target({});
      }),
    );
    expect(reading.missing).toEqual(['EC-ICT-ICT-2C']);
    expect(reading.notices).toEqual([
      { code: 'unknown-data-point', where: { path: 'targets.EC-ICT-ICT-99C' }, found: 'EC-ICT-ICT-99C' },
    ]);
    expect(Object.keys(reading.set?.targets ?? {})).toHaveLength(112);
  });
});

describe('refused, with path and what was found:', () => {
  const limits = (values: unknown) => ({ limits: values, lastLimitIsTop: false });
  it.each<[string, Parameters<typeof withChange>[0], object]>([
    ['another form', (file) => (file.$schema = 'x.json'), { where: { path: '$schema' }, found: '"x.json"' }],
    ['an id with capitals', (file) => (file.id = 'Mashhad'), { where: { path: 'id' }, found: '"Mashhad"' }],
    ['an empty version', (file) => (file.version = ''), { where: { path: 'version' }, found: '""' }],
    ['no name', (file) => delete file.name, { where: { path: 'name' }, found: '' }],
    [
      'limits that do not ascend',
      (file) => (file.bands = limits([66, 33, 95])),
      {
        where: { path: 'bands.limits' },
        found: '[66,33,95]',
        expected: 'limits must ascend within 0 and 100',
      },
    ],
    [
      'a limit above 100',
      (file) => (file.bands = limits([33, 66, 101])),
      { where: { path: 'bands.limits' }, found: '[33,66,101]' },
    ],
    [
      'a limit that is text',
      (file) => (file.bands = limits(['33', 66, 95])),
      { where: { path: 'bands.limits.0' }, found: '"33"' },
    ],
    [
      'three thresholds',
      (file) => (file.maturityThresholds = [30, 50, 70]),
      { where: { path: 'maturityThresholds' }, found: '[30,50,70]' },
    ],
    [
      'a target as text',
      (file) => (file.targets['EC-ICT-ICT-2C'] = target({ target: '60' })),
      { where: { path: 'targets.EC-ICT-ICT-2C.target' }, found: '"60"' },
    ],
    [
      'a target equal to its floor',
      (file) => (file.targets['EC-ICT-ICT-2C'] = target({ target: 0 })),
      { where: { path: 'targets.EC-ICT-ICT-2C' }, expected: 'target and floor must differ' },
    ],
    [
      'a target without a floor',
      (file) => (file.targets['EC-ICT-ICT-2C'] = target({ floor: null })),
      { where: { path: 'targets.EC-ICT-ICT-2C' }, expected: 'target and floor go together' },
    ],
    [
      'an unknown field',
      (file) => (file.targets['EC-ICT-ICT-2C'] = target({ goal: 60 })),
      { where: { path: 'targets.EC-ICT-ICT-2C' } },
    ],
    [
      'a target set at no time',
      (file) => (file.targets['EC-ICT-ICT-2C'] = target({ setBy: { author: '', at: 'today', why: '' } })),
      { where: { path: 'targets.EC-ICT-ICT-2C.setBy.at' }, found: '"today"' },
    ],
  ])('%s', (_, change, problem) => {
    const { set, problems } = read(withChange(change));
    expect(set).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'wrong-definition', ...problem });
    expect(problems[0]?.where).not.toHaveProperty('file');
    expect(problems[0]?.found?.length).toBeLessThan(100);
  });

  it('a name that cannot be a data point’s, once', () => {
    const { set, problems } = read(withChange((file) => (file.targets['broadband.1'] = target({}))));
    expect(set).toBeUndefined();
    expect(problems).toEqual([
      { code: 'unknown-data-point', where: { path: 'targets.broadband.1' }, found: 'broadband.1' },
    ]);
  });

  it('every deviation, not only the first', () => {
    const { problems } = read(
      withChange((file) => {
        file.id = 'Ä';
        file.targets = { 'EC-ICT-ICT-2C': target({ floor: '0' }), wrong: null };
      }),
    );
    expect(problems.map(({ where }) => where.path).sort()).toEqual([
      'id',
      'targets.EC-ICT-ICT-2C.floor',
      'targets.wrong',
    ]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['nothing', ' \n', 'empty-file'],
    ['half a file', '{"id": "a"', 'not-json'],
    ['a spreadsheet', 'PK\u0003\u0004', 'not-json'],
    ['bytes that are no text', new Uint8Array([0, 1, 2]), 'not-json'],
    ['a bare number', '7', 'wrong-definition'],
    ['null', 'null', 'wrong-definition'],
    ['a list', '[]', 'wrong-definition'],
  ])('%s', (_, file, code) => {
    expect(read(file)).toMatchObject({ set: undefined, problems: [{ code }] });
  });
});
