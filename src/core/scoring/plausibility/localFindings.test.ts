import { describe, expect, it } from 'vitest';
import { createLocalKpi, TREES } from '../../catalogue/localKpi.fixture';
import type { LocalKpi } from '../../catalogue/localKpi';
import type { Answer } from '../../assessment/answer';
import { findFindings } from './findFindings';
import { createContext, notReported, parts, value, type Answers } from './plausibilityCase.fixture';

const OF_HOUSEHOLDS = createLocalKpi({
  dataPoint: {
    formula: { ...TREES.dataPoints[0]?.formula, denominatorFromProfile: 'households' },
  },
});

interface Case {
  kpis?: readonly LocalKpi[];
  /** What the period before had. */
  before?: { answers: Answers; kpis?: readonly LocalKpi[] };
}

function find(answers: Answers, { kpis = [TREES], before }: Case = {}) {
  const context = createContext(Object.entries(answers), {
    localKpis: kpis,
    ...(before && { previous: before.answers }),
  });
  const { previous } = context;
  const localKpis = before?.kpis ?? kpis;
  return findFindings({
    ...context,
    previous: previous && { ...previous, assessment: { ...previous.assessment, localKpis } },
  }).filter(({ rule }) => rule !== 'missing');
}

describe("the city's own indicators", () => {
  it.each<[string, Answer, readonly LocalKpi[], string[], object]>([
    ['above its range', parts(60, 50), [TREES], ['range:LOCAL-1'], { value: 120, min: 0, max: 100 }],
    ['a lone numerator', parts(60, null), [TREES], ['numerator-only:LOCAL-1'], { numerator: 60 }],
    [
      'not the 100 000 households of the profile',
      parts(60, 80_000),
      [OF_HOUSEHOLDS],
      ['profile-changed:LOCAL-1'],
      { denominator: 80_000, profile: 100_000, percent: 20 },
    ],
  ])('are asked about like others: %s', (_, answer, kpis, keys, numbers) => {
    const findings = find({ 'LOCAL-1': answer }, { kpis });
    expect(findings.map(({ key }) => key)).toEqual(keys);
    expect(findings[0]?.numbers).toMatchObject(numbers);
  });

  it.each<[string, Answer]>([
    ['in its range', parts(30, 50)],
    ['a zero denominator, which has its own reason', parts(30, 0)],
    ['not reported', notReported],
  ])('are not asked about: %s', (_, answer) => {
    expect(find({ 'LOCAL-1': answer })).toEqual([]);
  });

  it('that were withdrawn are not asked about, though their answer is still there', () => {
    expect(find({ 'LOCAL-1': parts(60, 50) }, { kpis: [] })).toEqual([]);
  });

  it('stand behind those of the catalogue, by their number', () => {
    const kpis = [createLocalKpi({ id: 'LOCAL-10' }), createLocalKpi({ id: 'LOCAL-9' })];
    const answers = { 'LOCAL-10': value(140), 'LOCAL-9': value(140), 'SC-SH-SI-3C': value(-1) };
    expect(find(answers, { kpis }).map(({ key }) => key)).toEqual([
      'range:SC-SH-SI-3C',
      'range:LOCAL-9',
      'range:LOCAL-10',
    ]);
  });
});

describe('a jump of an own indicator', () => {
  const now = { 'LOCAL-1': value(60) };

  it('is found against the period before: 20 to 60 % is a change of 200 %', () => {
    expect(find(now, { before: { answers: { 'LOCAL-1': value(20) } } })).toMatchObject([
      { key: 'jump:LOCAL-1', numbers: { previous: 20, value: 60, percent: 200, period: 2022 } },
    ]);
  });

  it('is found under another number, too, because every assessment numbers its own', () => {
    const kpis = [createLocalKpi({ id: 'LOCAL-7' })];
    expect(find(now, { before: { answers: { 'LOCAL-7': value(20) }, kpis } })).toHaveLength(1);
  });

  it.each<[string, LocalKpi]>([
    ['has another name', createLocalKpi({ name: { en: 'Benches', fa: 'نیمکت' } })],
    ['has another unit', createLocalKpi({ dataPoint: { unit: 'per-100k' } })],
  ])('is not looked for where the same number %s', (_, kpi) => {
    expect(find(now, { before: { answers: { 'LOCAL-1': value(20) }, kpis: [kpi] } })).toEqual([]);
  });
});
