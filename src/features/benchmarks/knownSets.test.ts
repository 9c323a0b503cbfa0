import { describe, expect, it } from 'vitest';
import { foldRevisions } from '../../core/assessment/foldRevisions';
import { assessmentIdSchema, createRevision, type Revision } from '../../core/assessment/revision';
import type { BenchmarkSet } from '../../core/catalogue/benchmarkSet';
import { readRealDefinitions } from '../../core/catalogue/readDefinitionFiles.fixture';
import type { Change } from '../../state/change';
import { openAssessment } from '../../state/openAssessment';
import { listKnownSets, planSeparation, planUse } from './knownSets';

const definitions = readRealDefinitions();
const { benchmarkSets } = definitions;
const [published] = benchmarkSets;
if (!published) throw new Error('No benchmark set');
const assessment = assessmentIdSchema.parse('assessment-1');
const about = {
  city: 'Mashhad',
  country: 'Iran',
  period: 1404,
  benchmarkSet: { id: published.id, version: published.version },
  published: null,
};

let minutes = 0;
function record(change: Change, author: string, parents: Revision[] = []): Revision {
  minutes += 1;
  const at = new Date(Date.UTC(2026, 10, 22, 8, minutes)).toISOString();
  return createRevision({ assessment, ...change, parents: parents.map(({ id }) => id), author, at });
}
function open(revisions: Revision[]) {
  const first = record({ subject: 'about', content: about }, 'Zahra');
  const opened = openAssessment(assessment, foldRevisions([first, ...revisions]), new Map(), definitions);
  if (!opened) throw new Error('Nothing is open');
  return opened;
}
const version = (number: string, note = number): BenchmarkSet => ({
  ...published,
  version: number,
  note: { en: note, fa: note },
});
const save = (set: BenchmarkSet, author = 'Zahra') =>
  record({ subject: `benchmarks/${set.id}@${set.version}`, content: set }, author);
const namesOf = (opened: ReturnType<typeof open>) =>
  listKnownSets(opened, benchmarkSets).map(({ set, origin }) => `${set.version} ${origin}`);

describe('the known sets', () => {
  it('are ours and the assessment’s, versions in counting order', () => {
    const known = listKnownSets(open([save(version('10')), save(version('2'), 'Ali')]), benchmarkSets);
    expect(known).toMatchObject([
      { set: { version: '1' }, origin: 'bundled', saved: undefined, isInUse: true },
      { set: { version: '2' }, origin: 'assessment', saved: { author: 'Ali' }, isInUse: false },
      { set: { version: '10' }, origin: 'assessment', saved: { author: 'Zahra' }, isInUse: false },
    ]);
  });

  it('name a version once: the assessment’s own counts, as in scoring', () => {
    const opened = open([save(version('1', 'ours of then'))]);
    expect(namesOf(opened)).toEqual(['1 assessment']);
    expect(listKnownSets(opened, benchmarkSets)[0]).toMatchObject({ isInUse: true });
  });
});

describe('using a set', () => {
  const pin = (number: string) => ({
    subject: 'about',
    content: { ...about, benchmarkSet: { id: 'published-targets', version: number } },
  });

  it('that is ours or the assessment’s is one revision, of what the assessment is about', () => {
    const opened = open([save(version('2'))]);
    expect(planUse(published, opened, benchmarkSets)).toEqual([pin('1')]);
    expect(planUse(version('2'), opened, benchmarkSets)).toEqual([pin('2')]);
  });

  it('that is not here yet brings the set along', () => {
    expect(planUse(version('7'), open([]), benchmarkSets)).toEqual([
      { subject: 'benchmarks/published-targets@7', content: version('7') },
      pin('7'),
    ]);
  });
});

describe('a version that two people saved', () => {
  const revisions = [save(version('2', 'of Ali'), 'Ali'), save(version('2', 'of Zahra'), 'Zahra')];
  const opened = open(revisions);
  const known = listKnownSets(opened, benchmarkSets);

  it('is told; the later one is shown', () => {
    expect(known[1]).toMatchObject({ set: { note: { en: 'of Zahra' } }, isConflicting: true });
  });

  it('becomes two versions, and nothing is lost', () => {
    const sets = known.map(({ set }) => set);
    const changes = planSeparation(version('2', 'of Zahra'), opened, sets);
    expect(changes).toEqual([
      { subject: 'benchmarks/published-targets@2', content: version('2', 'of Zahra') },
      { subject: 'benchmarks/published-targets@3', content: version('3', 'of Ali') },
    ]);
    const settled = changes.map((change, index) => record(change, 'Zahra', index === 0 ? revisions : []));
    const after = listKnownSets(open([...revisions, ...settled]), benchmarkSets);
    expect(after.map(({ set, isConflicting }) => [set.version, isConflicting])).toEqual([
      ['1', false],
      ['2', false],
      ['3', false],
    ]);
  });

  it('with the same content stays one', () => {
    const twice = open([save(version('2'), 'Ali'), save(version('2'), 'Zahra')]);
    expect(planSeparation(version('2'), twice, [])).toHaveLength(1);
  });
});
