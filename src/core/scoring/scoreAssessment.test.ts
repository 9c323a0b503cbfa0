import { describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION, type Answer, type Inputs } from '../assessment/answer';
import { openPublished } from '../assessment/openPublished';
import { EMPTY_PROFILE } from '../assessment/profile';
import { createEmptyAssessment, type Assessment } from '../assessment/readAssessment';
import { getEntry } from '../catalogue/catalogue';
import { dataPointIdSchema } from '../catalogue/kpi';
import { readPublished, readRealDefinitions } from '../catalogue/readDefinitionFiles.fixture';
import { scoreAssessment, type Scorecard } from './scoreAssessment';

const { catalogue, benchmarkSets } = readRealDefinitions();
const [benchmarks] = benchmarkSets;
if (!benchmarks) throw new Error('No benchmark set');
const idOf = (id: string) => dataPointIdSchema.parse(id);

const about = {
  city: 'Example',
  country: '',
  period: 2026,
  benchmarkSet: { id: benchmarks.id, version: benchmarks.version },
  published: null,
};
const assess = (answers: Record<string, Answer>, profile = EMPTY_PROFILE): Assessment => ({
  ...createEmptyAssessment(about),
  profile,
  answers: new Map(Object.entries(answers)),
});
const reported = (inputs: Inputs): Answer => ({ status: 'reported', inputs, ...EMPTY_DESCRIPTION });
const value = (result: number | null) => reported({ kind: 'value', value: result });
const score = (assessment: Assessment) => scoreAssessment(assessment, catalogue, benchmarks);
const pointOf = (scorecard: Scorecard, id: string) => scorecard.dataPoints.get(idOf(id));
const groupOf = (scorecard: Scorecard, level: string, name: string) =>
  scorecard.groups.find(
    ({ group }) =>
      group.level === level && [group.category, group.subDimension, group.dimension].includes(name),
  );

describe('a data point', () => {
  const households = { ...EMPTY_PROFILE, households: { value: 1000, year: 2025 } };
  const fromProfile = (numerator: number | null) =>
    reported({ kind: 'parts', numerator, denominator: { from: 'profile' } });
  const given = (numerator: number, denominator: number | null) =>
    reported({ kind: 'parts', numerator, denominator: { from: 'answer', value: denominator } });

  it('takes its denominator from the city profile and says so', () => {
    const scorecard = score(assess({ 'EC-ICT-ICT-2C': fromProfile(570) }, households));
    expect(pointOf(scorecard, 'EC-ICT-ICT-2C')).toMatchObject({
      status: 'reported',
      computed: {
        value: 57,
        enteredDirectly: false,
        parts: { numerator: 570, denominator: 1000, factor: 100, denominatorFromProfile: 'households' },
      },
      benchmark: { target: 60, floor: 0 },
      score: { percentOfTarget: 95, band: 3, points: 3, rag: 'green' },
      unscored: null,
    });
  });

  it('uses another denominator when one is given', () => {
    const scorecard = score(assess({ 'EC-ICT-ICT-2C': given(570, 950) }, households));
    expect(pointOf(scorecard, 'EC-ICT-ICT-2C')?.computed).toMatchObject({
      value: 60,
      parts: { denominatorFromProfile: null },
    });
  });

  it.each<[string, string, Answer, string]>([
    ['no numerator', 'EC-ICT-ICT-2C', fromProfile(null), 'missing-numerator'],
    ['no denominator', 'EC-ICT-WS-1C', given(5, null), 'missing-denominator'],
    ['a profile without the figure', 'EC-ICT-ICT-3C', fromProfile(5), 'missing-denominator'],
    ['a zero denominator', 'EC-ICT-WS-1C', given(5, 0), 'zero-denominator'],
    ['no value', 'SC-EH-H-1C', value(null), 'missing-value'],
    ['no benchmark', 'EC-ICT-ICT-5C', value(120), 'no-benchmark'],
    ['not reported', 'EC-ICT-ICT-2C', { status: 'not-reported', ...EMPTY_DESCRIPTION }, 'not-reported'],
    ['not applicable', 'EC-ICT-ICT-2C', { status: 'not-applicable', ...EMPTY_DESCRIPTION }, 'not-applicable'],
  ])('with %s has no score, and the reason', (_, id, answer, unscored) => {
    expect(pointOf(score(assess({ [id]: answer }, households)), id)).toMatchObject({ score: null, unscored });
  });

  it('without an answer is unanswered, never zero', () => {
    expect(pointOf(score(assess({})), 'EC-ICT-ICT-2C')).toMatchObject({ status: 'unanswered', score: null });
  });

  it('that the verifier refused has no score, though it is reported', () => {
    const assessment = {
      ...assess({ 'EC-ICT-ICT-2C': value(57) }),
      reviews: new Map([['EC-ICT-ICT-2C', { verified: 'no' as const, reason: 'no source' }]]),
    };
    expect(pointOf(score(assessment), 'EC-ICT-ICT-2C')).toMatchObject({
      status: 'reported',
      score: null,
      unscored: 'not-verified',
    });
  });
});

describe('a group', () => {
  it('is the sum of points over four times the scored data points: 1, 3, 4, 1 → 9/16', () => {
    const scorecard = score(
      assess({
        'EC-ICT-ICT-1C': value(10),
        'EC-ICT-ICT-2C': value(5),
        'EC-ICT-ICT-4C.3g': value(70),
        'EC-ICT-ICT-4C.4g': value(99),
      }),
    );
    expect(groupOf(scorecard, 'category', 'ICT Infrastructure')).toMatchObject({
      dataPoints: 6,
      reported: 4,
      scored: 4,
      points: 9,
      maxPoints: 16,
      percent: 56.25,
      band: 2,
      rag: 'amber',
    });
  });

  it('leaves out what is not reported, not applicable or without benchmark', () => {
    const scorecard = score(
      assess({
        'EC-ICT-ICT-1C': value(70),
        'EC-ICT-ICT-4C.3g': value(99),
        'EC-ICT-ICT-4C.4g': value(40),
        'EC-ICT-ICT-2C': { status: 'not-reported', ...EMPTY_DESCRIPTION },
        'EC-ICT-ICT-5C': value(12),
      }),
    );
    expect(groupOf(scorecard, 'category', 'ICT Infrastructure')).toMatchObject({
      reported: 4,
      scored: 3,
      points: 9,
      maxPoints: 12,
      percent: 75,
      band: 3,
    });
  });

  it('with nothing scored has no percent', () => {
    expect(groupOf(score(assess({})), 'dimension', 'Economy')).toMatchObject({
      percent: null,
      band: null,
      rag: null,
    });
  });

  it('counts KPIs apart from data points: one of two 4C data points makes the KPI partial', () => {
    expect(score(assess({ 'EC-ICT-ICT-4C.3g': value(70) })).kpiCounts).toEqual({
      reported: 0,
      partial: 1,
      'not-reported': 90,
    });
  });
});

describe('Riyadh 2020 as ITU published it', () => {
  it('gives the scorecard that was reviewed', async () => {
    const content = openPublished(readPublished('riyadh-2020'), benchmarks);
    const scorecard = score({ ...createEmptyAssessment(content.about), ...content });
    await expect(describeScorecard(scorecard)).toMatchFileSnapshot('riyadh2020.scorecard.txt');
  });
});

function describeScorecard({ groups, dataPoints, kpiCounts }: Scorecard): string {
  const round = (number: number | null | undefined) =>
    number == null ? '–' : String(Number(number.toFixed(4)));
  const lines = groups.map(({ group, dataPoints, reported, scored, points, maxPoints, percent, band }) => {
    const name =
      [group.dimension, group.subDimension ?? group.category].filter(Boolean).join(' / ') || 'City';
    return `${group.level} | ${name} | ${reported} of ${dataPoints} reported, ${scored} scored | ${points}/${maxPoints} = ${round(percent)} % | band ${band ?? '–'}`;
  });
  const answered = [...dataPoints.values()]
    .filter(({ status }) => status !== 'unanswered')
    .map(({ dataPointId, status, computed, benchmark, score, unscored }) => {
      const unit = getEntry(catalogue, dataPointId).dataPoint.unit;
      const target = benchmark ? `${benchmark.floor}→${benchmark.target}` : 'no benchmark';
      const result = score ? `${round(score.percentOfTarget)} % | band ${score.band} ${score.rag}` : unscored;
      return `${dataPointId} | ${status} | ${round(computed?.value)} ${unit} | ${target} | ${result}`;
    });
  return [`KPIs ${JSON.stringify(kpiCounts)}`, '', ...lines, '', ...answered, ''].join('\n');
}
