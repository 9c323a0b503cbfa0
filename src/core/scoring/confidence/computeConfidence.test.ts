import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION, QUALITY_GRADES, type Answer, type QualityGrade } from '../../assessment/answer';
import { createEmptyAssessment, type Assessment } from '../../assessment/readAssessment';
import { dataPointIdSchema } from '../../catalogue/kpi';
import { readRealDefinitions } from '../../catalogue/readDefinitionFiles.fixture';
import { scoreAssessment } from '../scoreAssessment';
import { findFindings } from '../plausibility/findFindings';
import { computeConfidence } from './computeConfidence';
import { countAcceptedFindings } from './countAcceptedFindings';
import { rateConfidence } from './rateConfidence';

const { catalogue, benchmarkSets } = readRealDefinitions();
const [benchmarks] = benchmarkSets;
if (!benchmarks) throw new Error('No benchmark set');
const toId = (text: string) => dataPointIdSchema.parse(text);

type Reported = Extract<Answer, { status: 'reported' }>;
const GOOD: Reported = {
  status: 'reported',
  inputs: { kind: 'parts', numerator: 57, denominator: { from: 'answer', value: 100 } },
  ...EMPTY_DESCRIPTION,
  quality: 'accurate measurements',
  referenceYear: 2021,
};
const COMPUTED = { value: 57, parts: null, enteredDirectly: false };
const GOOD_CASE = { answer: GOOD, computed: COMPUTED, evidenceCount: 1, period: 2021 };
const say = (circumstances: Partial<Parameters<typeof rateConfidence>[0]>) => {
  const confidence = rateConfidence({ ...GOOD_CASE, ...circumstances });
  return confidence && [confidence.grade, ...confidence.objections.map(({ code }) => code)];
};
const answer = (changes: Partial<Reported>): Reported => ({ ...GOOD, ...changes });

describe('the confidence in a data point', () => {
  it.each<[string, Partial<Parameters<typeof rateConfidence>[0]>, string[]]>([
    ['nothing against it', {}, ['solid']],
    ['no evidence', { evidenceCount: 0 }, ['fair', 'no-evidence']],
    [
      'a ratio without its parts',
      { computed: { ...COMPUTED, enteredDirectly: true } },
      ['fair', 'entered-directly'],
    ],
    ['an accepted finding', { acceptedFindings: 1 }, ['fair', 'accepted-findings']],
    ['three accepted findings are one objection', { acceptedFindings: 3 }, ['fair', 'accepted-findings']],
    ['no year', { answer: answer({ referenceYear: null }) }, ['fair', 'year-not-stated']],
    [
      'two objections',
      { evidenceCount: 0, answer: answer({ referenceYear: null }) },
      ['weak', 'no-evidence', 'year-not-stated'],
    ],
  ])('%s', (_, circumstances, expected) => {
    expect(say(circumstances)).toEqual(expected);
  });

  it.each<[QualityGrade | null, string[]]>([
    ['accurate measurements', ['solid']],
    ['extrapolated from a survey of inhabitants', ['solid']],
    ['extrapolated from higher-level data', ['fair', 'quality-derived']],
    ['estimation on certain assumptions', ['fair', 'quality-estimated']],
    ['personal estimation', ['weak', 'quality-personal']],
    ['unknown methodology, not traceable', ['weak', 'quality-unknown']],
    [null, ['fair', 'quality-not-stated']],
  ])('of quality %s', (quality, expected) => {
    expect(say({ answer: answer({ quality }) })).toEqual(expected);
  });

  it.each([
    [2021, 2021, 'solid'],
    [2019, 2021, 'solid'],
    [2018, 2021, 'fair'],
    [2016, 2021, 'fair'],
    [2015, 2021, 'weak'],
    [2022, 2021, 'solid'],
    // The year 1400 began in March 2021.
    [1400, 2021, 'solid'],
    [2021, 1400, 'solid'],
    [1398, 2021, 'solid'],
    [1397, 2021, 'fair'],
    [2019, 1400, 'solid'],
    [2018, 1400, 'fair'],
    [1395, 1400, 'fair'],
    [1394, 1400, 'weak'],
    [2015, 1400, 'weak'],
  ])('with data of %d in the period %d is %s', (referenceYear, period, grade) => {
    expect(say({ answer: answer({ referenceYear }), period })?.[0]).toBe(grade);
  });

  it('tells the age and the number of findings', () => {
    const confidence = rateConfidence({
      ...GOOD_CASE,
      answer: answer({ referenceYear: 1394 }),
      acceptedFindings: 2,
    });
    expect(confidence?.objections).toEqual([
      { code: 'very-old', grave: true, count: 6 },
      { code: 'accepted-findings', grave: false, count: 2 },
    ]);
  });

  it('does not exist without a value', () => {
    expect(say({ answer: { ...EMPTY_DESCRIPTION, status: 'not-reported' } })).toBeNull();
    const computed = { value: null, parts: null, enteredDirectly: false, reason: 'missing-value' } as const;
    expect(say({ computed })).toBeNull();
  });
});

describe('a group', () => {
  const about = {
    city: 'Example',
    country: '',
    period: 1400,
    benchmarkSet: { id: benchmarks.id, version: benchmarks.version },
    published: null,
  };
  const direct = (value: number, quality: QualityGrade | null): Answer =>
    answer({ inputs: { kind: 'value', value }, quality });
  const assess = (answers: Record<string, Answer>): Assessment => ({
    ...createEmptyAssessment(about),
    answers: new Map(Object.entries(answers)),
    evidence: [
      {
        id: '1',
        content: { kind: 'note', title: '', text: 'seen', dataPoints: [toId('EC-ICT-ICT-4C.3g')] },
      },
    ],
  });
  const rate = (answers: Record<string, Answer>, accepted?: Map<ReturnType<typeof toId>, number>) => {
    const assessment = assess(answers);
    return computeConfidence(assessment, scoreAssessment(assessment, catalogue, benchmarks), accepted);
  };
  const ICT = {
    'EC-ICT-ICT-1C': direct(99, 'personal estimation'),
    'EC-ICT-ICT-2C': direct(5, null),
    'EC-ICT-ICT-4C.3g': answer({}),
    'EC-ICT-ICT-4C.4g': direct(40, 'accurate measurements'),
    'EC-ICT-ICT-5C': direct(40, null),
  };

  it('rests on estimates with 4 (estimated) and 1 (not stated) of 9 points', () => {
    const group = rate({ ...ICT, 'EC-ICT-ICT-4C.4g': direct(40, 'accurate measurements') }).groups.find(
      (each) => each.group.level === 'category' && each.group.category === 'ICT Infrastructure',
    );
    // 4 + 1 + 2 + 2 points; 3G has its parts and evidence, 4G is entered directly without evidence.
    expect(group).toMatchObject({
      points: 9,
      estimatedPoints: 4,
      notStatedPoints: 1,
      counts: { solid: 1, fair: 0, weak: 3 },
    });
    expect(group?.percentOnEstimates).toBeCloseTo((100 * 5) / 9, 10);
  });

  it('counts the accepted findings that it is told of', () => {
    const accepted = new Map([[toId('EC-ICT-ICT-4C.3g'), 1]]);
    expect(rate(ICT).dataPoints.get(toId('EC-ICT-ICT-4C.3g'))?.grade).toBe('solid');
    expect(rate(ICT, accepted).dataPoints.get(toId('EC-ICT-ICT-4C.3g'))?.grade).toBe('fair');
  });

  it('is told by the plausibility findings: an accepted one counts until its numbers change', () => {
    const countWith = (value: number, acceptedValue: number) => {
      const assessment: Assessment = {
        ...assess({ 'EC-I-WS-4C': direct(value, null) }),
        acceptances: new Map([
          [
            'range:EC-I-WS-4C',
            { reason: 'also serves a suburb', numbers: { value: acceptedValue, min: 0, max: 100 } },
          ],
        ]),
      };
      const scorecard = scoreAssessment(assessment, catalogue, benchmarks);
      const findings = findFindings({ catalogue, assessment, scorecard });
      return countAcceptedFindings(findings).get(toId('EC-I-WS-4C'));
    };
    expect(countWith(120, 120)).toBe(1);
    expect(countWith(121, 120)).toBeUndefined();
    expect(countWith(90, 120)).toBeUndefined();
  });

  it('without score has no share', () => {
    expect(rate({}).groups[0]).toMatchObject({ points: 0, percentOnEstimates: null });
  });

  it('has the points of its score, and its counts add up to the scored data points, for random answers', () => {
    const ids = catalogue.entries.map(({ dataPoint }) => dataPoint.id);
    const quality = fc.constantFrom(null, ...QUALITY_GRADES);
    const answers = fc.dictionary(
      fc.constantFrom(...ids),
      fc.tuple(fc.integer({ min: 0, max: 100 }), quality).map(([value, grade]) => direct(value, grade)),
    );
    fc.assert(
      fc.property(answers, (given) => {
        const assessment = assess(given);
        const scorecard = scoreAssessment(assessment, catalogue, benchmarks);
        computeConfidence(assessment, scorecard).groups.forEach((group, index) => {
          const { solid, fair, weak } = group.counts;
          expect(group.points).toBe(scorecard.groups[index]?.points);
          expect(solid + fair + weak).toBe(scorecard.groups[index]?.scored);
          expect(group.estimatedPoints + group.notStatedPoints).toBeLessThanOrEqual(group.points);
        });
      }),
      { numRuns: 50 },
    );
  });
});
