import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION, type Answer } from '../../assessment/answer';
import { openPublished } from '../../assessment/openPublished';
import { createEmptyAssessment, type Assessment } from '../../assessment/readAssessment';
import type { Review } from '../../assessment/review';
import type { BenchmarkSet } from '../../catalogue/benchmarkSet';
import { dataPointIdSchema } from '../../catalogue/kpi';
import { readPublished, readRealDefinitions } from '../../catalogue/readDefinitionFiles.fixture';
import { scoreAssessment } from '../scoreAssessment';
import { compareScorecards, type ChangeKind, type ScorecardComparison } from './compareScorecards';
import { findTrend } from './findTrend';

const { catalogue, benchmarkSets } = readRealDefinitions();
const benchmarks = benchmarkSets.find(({ id }) => id === 'published-targets');
if (!benchmarks) throw new Error('published-targets is missing');

const benchmarkSet = { id: benchmarks.id, version: benchmarks.version };
const about = { city: 'Example', country: '', period: 2026, benchmarkSet, published: null };
const missing: Answer = { status: 'not-reported', ...EMPTY_DESCRIPTION };
const value = (result: number): Answer => ({
  status: 'reported',
  inputs: { kind: 'value', value: result },
  ...EMPTY_DESCRIPTION,
});
const refused: Review = { verified: 'no', reason: 'no source' };
const assess = (answers: Record<string, Answer>, reviews: Record<string, Review> = {}): Assessment => ({
  ...createEmptyAssessment(about),
  answers: new Map(Object.entries(answers)),
  reviews: new Map(Object.entries(reviews)),
});
const score = (assessment: Assessment, set = benchmarks) => scoreAssessment(assessment, catalogue, set);
const compare = (before: Assessment, after: Assessment) =>
  compareScorecards(score(before), score(after), catalogue);

describe('a data point', () => {
  // Fixed broadband: target 60 % of households; 19.8 is amber, 39.6 light green, more than 57 dark green.
  it.each<[string, Assessment, Assessment, ChangeKind]>([
    [
      'in another colour',
      assess({ 'EC-ICT-ICT-2C': value(6) }),
      assess({ 'EC-ICT-ICT-2C': value(57) }),
      'band',
    ],
    [
      'in another green',
      assess({ 'EC-ICT-ICT-2C': value(57) }),
      assess({ 'EC-ICT-ICT-2C': value(58) }),
      'band',
    ],
    [
      'in the same band',
      assess({ 'EC-ICT-ICT-2C': value(6) }),
      assess({ 'EC-ICT-ICT-2C': value(9) }),
      'value',
    ],
    [
      'without benchmark',
      assess({ 'EC-ICT-ICT-5C': value(6) }),
      assess({ 'EC-ICT-ICT-5C': value(9) }),
      'value',
    ],
    ['answered now', assess({}), assess({ 'EC-ICT-ICT-2C': value(57) }), 'newly-reported'],
    ['reported, no benchmark', assess({}), assess({ 'EC-ICT-ICT-5C': value(9) }), 'newly-reported'],
    [
      'given up',
      assess({ 'EC-ICT-ICT-2C': value(6) }),
      assess({ 'EC-ICT-ICT-2C': missing }),
      'no-longer-reported',
    ],
    [
      'that the verifier refused',
      assess({ 'EC-ICT-ICT-2C': value(6) }),
      assess({ 'EC-ICT-ICT-2C': value(6) }, { 'EC-ICT-ICT-2C': refused }),
      'no-longer-scored',
    ],
    [
      'that the verifier accepted after all',
      assess({ 'EC-ICT-ICT-2C': value(6) }, { 'EC-ICT-ICT-2C': refused }),
      assess({ 'EC-ICT-ICT-2C': value(6) }),
      'newly-scored',
    ],
  ])('%s is one change, of one kind', (_, before, after, kind) => {
    expect(compare(before, after).dataPoints.map((change) => change.kind)).toEqual([kind]);
  });

  it('that is missing for another reason is no change', () => {
    expect(compare(assess({}), assess({ 'EC-ICT-ICT-2C': missing })).dataPoints).toEqual([]);
  });

  it('changes by percent points of its target', () => {
    const [change] = compare(
      assess({ 'EC-ICT-ICT-2C': value(6) }),
      assess({ 'EC-ICT-ICT-2C': value(57) }),
    ).dataPoints;
    // 10 % → 95 % of the target.
    expect(change).toMatchObject({
      change: 85,
      before: { score: { band: 1 } },
      after: { score: { band: 3 } },
    });
  });
});

describe('the whole', () => {
  const before = assess({
    'EC-ICT-ICT-1C': value(10), // red
    'EC-ICT-ICT-2C': value(6), // red
    'EC-ICT-ICT-4C.3g': value(70), // light green
    'EC-ICT-ICT-4C.4g': value(99), // dark green
    'EC-ICT-WS-1C': value(50), // amber
  });
  const after = assess({
    'EC-ICT-ICT-1C': value(70), // light green
    'EC-ICT-ICT-2C': value(30), // amber
    'EC-ICT-ICT-4C.3g': value(99), // dark green
    'EC-ICT-ICT-4C.4g': value(10), // red
    'EC-ICT-WS-2A': value(50), // amber, new; and WS-1C is missing
  });
  const comparison = compare(before, after);

  it('counts colours from and to, and better and worse bands', () => {
    expect(comparison.turned).toEqual({
      red: { red: 0, amber: 1, green: 1 },
      amber: { red: 0, amber: 0, green: 0 },
      green: { red: 1, amber: 0, green: 1 },
    });
    expect(comparison).toMatchObject({ improved: 3, declined: 1, sameBenchmarks: true });
  });

  it('says how much both rest on', () => {
    expect(comparison.coverage).toEqual({
      before: { dataPoints: 112, reported: 5, scored: 5 },
      after: { dataPoints: 112, reported: 5, scored: 5 },
      scoredInBoth: 4,
      sameScored: false,
    });
  });

  it('has the groups before and after: 1, 1, 3, 4 → 9/16; 3, 2, 4, 1 → 10/16', () => {
    const group = comparison.groups.find(({ group }) => group.category === 'ICT Infrastructure');
    expect(group).toMatchObject({ before: { percent: 56.25 }, after: { percent: 62.5 }, change: 6.25 });
  });

  it('has each group on common ground: WS-1C and WS-2A are left out where only one side scored them', () => {
    const city = comparison.groups[0];
    // With them 2 more points on both sides: 11/20 and 12/20.
    expect(city).toMatchObject({ before: { percent: 55 }, after: { percent: 60 }, change: 5 });
    expect(city?.common).toEqual({ scored: 4, before: 56.25, after: 62.5 });
    const water = comparison.groups.find(({ group }) => group.category === 'Water and Sanitation');
    expect(water).toMatchObject({ before: { percent: 50 }, after: { percent: 50 }, common: null });
  });

  it('has no change of a group that had no score', () => {
    const group = compare(assess({}), after).groups[0];
    expect(group).toMatchObject({ before: { percent: null }, change: null });
  });

  it('knows another version of a benchmark set as another set', () => {
    const other = { ...benchmarks, version: '2' };
    expect(compareScorecards(score(after), score(after, other), catalogue).sameBenchmarks).toBe(false);
  });
});

describe('any two assessments', () => {
  const ids = catalogue.entries.map(({ dataPoint }) => dataPoint.id);
  const answer = fc.oneof(fc.double({ min: 0, max: 120, noNaN: true }).map(value), fc.constant(missing));
  const assessment = fc
    .tuple(
      fc.dictionary(fc.constantFrom(...ids), answer, { maxKeys: 40 }),
      fc.dictionary(fc.constantFrom(...ids), fc.constant(refused), { maxKeys: 5 }),
    )
    .map(([answers, reviews]) => assess(answers, reviews));
  const MIRROR: Record<ChangeKind, ChangeKind> = {
    band: 'band',
    value: 'value',
    'newly-reported': 'no-longer-reported',
    'no-longer-reported': 'newly-reported',
    'newly-scored': 'no-longer-scored',
    'no-longer-scored': 'newly-scored',
  };
  const turn = (change: number | null) => (change === null ? null : 0 - change);

  it('do not differ from themselves', () => {
    fc.assert(
      fc.property(assessment, (same) => {
        const { dataPoints, groups, improved, declined, turned, coverage } = compare(same, same);
        expect(dataPoints).toEqual([]);
        expect(groups.filter(({ change }) => change !== 0 && change !== null)).toEqual([]);
        expect([improved, declined]).toEqual([0, 0]);
        const { red, amber, green } = turned;
        expect([red.amber, red.green, amber.red, amber.green, green.red, green.amber]).toEqual(
          Array(6).fill(0),
        );
        expect(coverage).toMatchObject({ after: coverage.before, sameScored: true });
        expect(red.red + amber.amber + green.green).toBe(coverage.scoredInBoth);
      }),
    );
  });

  it('differ the other way round when they are swapped', () => {
    fc.assert(
      fc.property(assessment, assessment, (one, other) => {
        const [there, back] = [compare(one, other), compare(other, one)];
        const mirrored = there.dataPoints.map(({ dataPointId, kind, change, before, after }) => ({
          dataPointId,
          kind: MIRROR[kind],
          change: turn(change),
          before: after,
          after: before,
        }));
        expect(back.dataPoints).toEqual(mirrored);
        expect(back.groups).toEqual(
          there.groups.map(({ group, before, after, change, common }) => ({
            group,
            before: after,
            after: before,
            change: turn(change),
            common: common && { ...common, before: common.after, after: common.before },
          })),
        );
        expect([back.improved, back.declined]).toEqual([there.declined, there.improved]);
        for (const from of ['red', 'amber', 'green'] as const) {
          for (const to of ['red', 'amber', 'green'] as const)
            expect(back.turned[to][from]).toBe(there.turned[from][to]);
        }
        expect(back.coverage).toEqual({
          ...there.coverage,
          before: there.coverage.after,
          after: there.coverage.before,
        });
      }),
    );
  });
});

describe('Riyadh', () => {
  const content = openPublished(readPublished('riyadh-2020'), benchmarks);
  const published: Assessment = { ...createEmptyAssessment(content.about), ...content };
  const changes: Record<string, Answer> = {
    'EC-P-IN-1C': value(2.4), // red → light green
    'EC-P-IN-2C': value(25), // red → amber
    'EC-P-EM-1C': value(11), // light green → red
    'EC-P-EM-4A': value(4.9), // red → dark green
    'EN-EN-AQ-1C.pm2-5': value(60), // better, and still below the floor
    'EN-E-E-1C': missing,
    'SC-EH-H-3C': value(190), // amber as before
    'EC-ICT-ICT-2C': value(45), // reported now
    'EC-ICT-PS-2A': value(0.7), // reported now, without benchmark
  };
  const later: Assessment = {
    ...published,
    answers: new Map([...published.answers, ...Object.entries(changes)]),
  };
  const stricter: BenchmarkSet = {
    ...benchmarks,
    version: '2',
    bands: { limits: [40, 70, 95], lastLimitIsTop: true },
    targets: {
      ...benchmarks.targets,
      ...change('SC-EH-ED-3C', { target: 30_000, floor: 0 }),
      ...change('SC-EH-H-2C', { target: 3, floor: 10 }),
      ...change('SC-EH-ED-4C', { target: null, floor: null }),
      ...change('EN-EN-WS-3C', { target: 10, floor: 50 }),
    },
  };

  it('in 2020 and with changed values two years later: the recorded difference', async () => {
    const comparison = compare(published, later);
    await expect(describeComparison(comparison)).toMatchFileSnapshot('riyadhTwoPeriods.comparison.txt');
  });

  it('under two benchmark sets: the recorded difference', async () => {
    const comparison = compareScorecards(score(published), score(published, stricter), catalogue);
    await expect(describeComparison(comparison)).toMatchFileSnapshot('riyadhTwoBenchmarkSets.comparison.txt');
  });

  function change(id: string, limits: { target: number | null; floor: number | null }) {
    const target = benchmarks?.targets[dataPointIdSchema.parse(id)];
    if (!target) throw new Error(`No target ${id}`);
    return { [id]: { ...target, ...limits } };
  }
});

/** As text that a person can check; the trend as from 2020 to 2022 with the target year 2030. */
function describeComparison(comparison: ScorecardComparison): string {
  const round = (number: number | null | undefined) =>
    number == null ? '–' : String(Number(number.toFixed(4)));
  const signed = (number: number | null) => (number !== null && number > 0 ? '+' : '') + round(number);
  const say = ({ computed, score, unscored }: ScorecardComparison['dataPoints'][number]['before']) =>
    `${round(computed?.value)} (${score ? `${round(score.percentOfTarget)} %, band ${score.band}` : unscored})`;
  const years = { before: 2020, after: 2022, target: 2030 };
  const dataPoints = comparison.dataPoints.map(({ dataPointId, kind, change, before, after }) => {
    const trend = findTrend(before, after, years);
    const trendText = trend.kind ? `${trend.kind} ${round(trend.percentOfNeeded)} %` : `(${trend.reason})`;
    return `${dataPointId} | ${kind} | ${say(before)} → ${say(after)} | ${signed(change)} | ${trendText}`;
  });
  const groups = comparison.groups
    .filter(({ before, after }) => before.points !== after.points || before.scored !== after.scored)
    .map(({ group, before, after, change, common }) => {
      const name =
        [group.dimension, group.subDimension ?? group.category].filter(Boolean).join(' / ') || 'City';
      const sum = ({ points, maxPoints, percent, band }: typeof before) =>
        `${points}/${maxPoints} = ${round(percent)} %, band ${band ?? '–'}`;
      const both = common
        ? `scored in both ${common.scored}: ${round(common.before)} → ${round(common.after)} %`
        : 'none scored in both';
      return `${group.level} | ${name} | ${sum(before)} → ${sum(after)} | ${signed(change)} | ${both}`;
    });
  const { turned, improved, declined, sameBenchmarks, coverage } = comparison;
  return [
    `turned ${JSON.stringify(turned)}`,
    `improved ${improved}, declined ${declined}, same benchmarks: ${sameBenchmarks}`,
    `coverage ${JSON.stringify(coverage)}`,
    '',
    ...dataPoints,
    '',
    ...groups,
    '',
  ].join('\n');
}
