import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../assessment/evidence';
import { openPublished } from '../../assessment/openPublished';
import { createEmptyAssessment, type Assessment } from '../../assessment/readAssessment';
import { assessmentIdSchema } from '../../assessment/revision';
import { readPublished, readRealDefinitions } from '../../catalogue/readDefinitionFiles.fixture';
import { scoreAssessment } from '../../scoring/scoreAssessment';
import { createAssessment, reported, toId, valueOf } from '../exampleAssessment.fixture';
import { checkPage } from './checkPage';
import { TEMPLATE } from './exampleTemplate.fixture';
import { packPage, type PageSource } from './packPage';
import { findPageData, PAGE_GAPS, writePage } from './pageFile';
import { parsePage, type ReportPage } from './parsePage';
import { scorePage } from './scorePage';

const definitions = readRealDefinitions();
const benchmarks = getFirst(definitions.benchmarkSets);
const HASH = '0123456789abcdef'.repeat(4);
const BROADBAND = 'EC-ICT-ICT-2C';

const toSource = (assessment: Assessment, changes: Partial<PageSource> = {}): PageSource => ({
  open: { id: assessmentIdSchema.parse('assessment-1'), assessment, benchmarks },
  previous: undefined,
  seal: null,
  revisionCount: 3,
  definitions,
  language: 'fa',
  now: new Date('2026-11-22T08:00:00Z'),
  ...changes,
});
const write = (source: PageSource, title = 'Report') => writePage(TEMPLATE, title, packPage(source));

function read(text: string): ReportPage {
  const { value, problems } = parsePage(findPageData(text) ?? '');
  if (!value) throw new Error(JSON.stringify(problems));
  return value;
}

function getFirst<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('There is none');
  return first;
}

/** As the app opens the published results. */
function openRiyadh(): Assessment {
  const { about, ...content } = openPublished(readPublished('riyadh-2020'), benchmarks);
  return { ...createEmptyAssessment(about), ...content };
}

describe('a report page', () => {
  it('has the scorecard that the app has, for Riyadh 2020', () => {
    const riyadh = openRiyadh();
    const scorecard = scoreAssessment(riyadh, definitions.catalogue, benchmarks);
    const page = read(write(toSource(riyadh)));
    expect(scorePage(page)).toEqual({ benchmarks, pinnedIsMissing: false, scorecard });
    expect(scorecard.groups.map(({ percent }) => percent)).toContain(62 / 0.88);
    expect(page.definitions.catalogue).toEqual(definitions.catalogue);
  });

  it('keeps what is said now, and nothing of what was or what others told', () => {
    const note: Evidence = { kind: 'note', title: '', text: 'Minutes', dataPoints: [toId(BROADBAND)] };
    const seal = { title: 'Council', status: 'final', hash: HASH, heads: [HASH] } as const;
    const shown = createAssessment(
      { [BROADBAND]: reported(valueOf(57), { agency: 'Statistics office' }) },
      {
        evidence: [{ id: 'piece-1', content: note }],
        actions: new Map([[BROADBAND, { text: 'Dig', owner: 'Water', due: null, done: false }]]),
        reviews: new Map([[BROADBAND, { verified: 'yes', reason: '' }]]),
      },
    );
    const assessment: Assessment = {
      ...shown,
      evidenceInBin: [{ id: 'piece-2', content: { ...note, text: 'A secret', inBin: true } }],
      peers: new Map([['peer-1', { label: 'A', period: 2020, sizeClass: null, results: [] }]]),
      seals: new Map([['seal-1', { ...seal, heads: [HASH] }]]),
      conflicts: new Set([`answer/${BROADBAND}`]),
    };
    const text = write(toSource(assessment, { seal: { title: seal.title, hash: HASH } }));
    const page = read(text);
    expect(page.assessment).toEqual(shown);
    expect(page).toMatchObject({ seal: { title: 'Council', hash: HASH }, revisionCount: 3, language: 'fa' });
    expect(page.madeAt).toBe('2026-11-22T08:00:00.000Z');
    expect(text).not.toContain('A secret');
  });

  it('takes the benchmark set along that scores, the program’s or the city’s own, and no other', () => {
    const own = { ...benchmarks, version: '2', targets: { ...benchmarks.targets } };
    const about = { ...createAssessment({}).about, benchmarkSet: { id: own.id, version: '2' } };
    const assessment = createAssessment({}, { about, benchmarkSets: [{ ...own, version: '3' }, own] });
    const source = toSource(assessment);
    const page = read(write({ ...source, open: { ...source.open, benchmarks: own } }));
    expect(page.assessment.benchmarkSets).toEqual([own]);
    expect(page.definitions.benchmarkSets).toEqual([]);
    expect(scorePage(page)).toMatchObject({ benchmarks: own, pinnedIsMissing: false });
  });

  it('can be written again and again, whatever people have written', () => {
    const letters = fc.string({ unit: 'binary' });
    const hostile = fc.constantFrom('</script><script>', '<!--', '$&', PAGE_GAPS.data, '\u2028', '"');
    const anything = fc.oneof(letters, hostile);
    fc.assert(
      fc.property(
        anything,
        anything,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (note, title, value) => {
          const assessment = createAssessment({
            [BROADBAND]: reported(valueOf(value === 0 ? 0 : value), { note }),
          });
          const source = toSource(assessment);
          const text = write(source, title.replaceAll('%', ''));
          expect(read(text).assessment.answers).toEqual(assessment.answers);
          expect(text.match(/<script/g)).toHaveLength(2);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('a page that is handed out', () => {
  const source = toSource(createAssessment({ [BROADBAND]: reported(valueOf(57)) }), {
    previous: {
      id: assessmentIdSchema.parse('assessment-0'),
      assessment: createAssessment({ [BROADBAND]: reported(valueOf(19), { note: 'Old' }) }),
    },
  });
  const text = write(source);

  it('shows the scores it was written from', () => {
    expect(checkPage(text, source)).toBe(true);
    expect(read(text).previous?.assessment).toEqual(createAssessment({ [BROADBAND]: reported(valueOf(19)) }));
  });

  it.each([
    ['another value', '"value":57', '"value":57.1'],
    ['another value of the period before', '"value":19', '"value":19.1'],
    ['another target', '"target":60', '"target":61'],
    ['no data', '<script type="application/json"', '<script type="text/plain"'],
    ['half of it', '"definitions"', '</script>'],
  ])('is told from one with %s', (_, from, to) => {
    const [before = '', ...rest] = text.split(from);
    expect(rest).not.toHaveLength(0);
    expect(checkPage(`${before}${to}${rest.join(from)}`, source)).toBe(false);
  });
});

describe('the template', () => {
  it.each([
    ['without title', TEMPLATE.replace(PAGE_GAPS.title, '')],
    ['without data', TEMPLATE.replace(PAGE_GAPS.data, '')],
    ['with a gap twice', `${TEMPLATE}${PAGE_GAPS.title}`],
  ])('%s is a fault', (_, template) => {
    expect(() => writePage(template, 'Report', packPage(toSource(createAssessment({}))))).toThrow('once');
  });

  it('takes a title as text', () => {
    const text = write(toSource(createAssessment({})), 'A & </title>');
    expect(text).toContain('<title>A &amp; &lt;/title></title>');
  });
});

describe('what is no page', () => {
  const stored = packPage(toSource(createAssessment({ [BROADBAND]: reported(valueOf(57)) })));
  const [firstKpi, ...otherKpis] = stored.definitions.kpis;
  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['null', 'null'],
    ['another format', JSON.stringify({ ...stored, format: 'other' })],
    ['a newer version', JSON.stringify({ ...stored, version: 2 })],
    ['an unknown field', JSON.stringify({ ...stored, more: 1 })],
    [
      'no benchmark set',
      JSON.stringify({ ...stored, definitions: { ...stored.definitions, benchmarkSets: [] } }),
    ],
    [
      'a KPI that is missing',
      JSON.stringify({ ...stored, definitions: { ...stored.definitions, kpis: otherKpis } }),
    ],
    [
      'a KPI that is none',
      JSON.stringify({
        ...stored,
        definitions: { ...stored.definitions, kpis: [{ ...Object(firstKpi), id: 5 }, ...otherKpis] },
      }),
    ],
  ])('%s is refused with a problem', (_, text) => {
    const { value, problems } = parsePage(text);
    expect(value).toBeUndefined();
    expect(problems).not.toEqual([]);
  });
});
