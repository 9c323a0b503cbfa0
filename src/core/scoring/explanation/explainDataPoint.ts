// Why a data point has its score, step by step: value, origin, target, percent of target, band, points; or why it has none.
import { getUnit } from '../../catalogue/catalogue';
import type { Unit } from '../../catalogue/classification';
import type { DataPoint } from '../../catalogue/kpi';
import type { Answer } from '../../assessment/answer';
import type { Review } from '../../assessment/review';
import type { DataPointScore } from '../scoreDataPoint';
import type { ExplanationContext, ExplanationStep, UnscoredReason } from './explanationStep';
import { explainOrigin } from './explainOrigin';
import { findBandRange } from './findBandRange';
import { nameBenchmarkSet } from './nameBenchmarkSet';

/**
 * The steps with all numbers, in the order in which they are told; values in the data point's unit, percents 0–100.
 * Nothing is computed anew but what the score leaves out: the percent before limiting and the limits as values.
 * Refused (thrown, it would be our fault): a data point that the scorecard does not have.
 */
export function explainDataPoint(dataPoint: DataPoint, context: ExplanationContext): ExplanationStep[] {
  const { scorecard, catalogue } = context;
  const score = scorecard.dataPoints.get(dataPoint.id);
  if (!score) throw new Error(`The scorecard has no data point ${dataPoint.id}`);
  const unit = getUnit(catalogue, dataPoint.unit);
  return [
    ...explainValue(dataPoint, score, unit),
    ...explainOrigin(dataPoint.id, context),
    ...explainTarget(score, unit),
    ...explainScore(score, unit, scorecard.benchmarks),
    ...explainNoScore(score, context),
    ...(score.benchmark ? nameBenchmarkSet(scorecard.benchmarks) : []),
  ];
}

function explainValue(dataPoint: DataPoint, { computed }: DataPointScore, unit: Unit): ExplanationStep[] {
  const { formula } = dataPoint;
  if (!computed || computed.value === null) return [];
  const { value, parts, enteredDirectly } = computed;
  if (formula.kind !== 'ratio' || !parts || parts.numerator === null || parts.denominator === null) {
    return [{ kind: 'value-as-entered', value, unit, formula, enteredDirectly }];
  }
  return [
    {
      kind: 'value-from-parts',
      value,
      unit,
      numerator: { name: formula.numerator, value: parts.numerator },
      denominator: { name: formula.denominator, value: parts.denominator },
      factor: parts.factor,
      denominatorFromProfile: parts.denominatorFromProfile,
    },
  ];
}

function explainTarget({ benchmark }: DataPointScore, unit: Unit): ExplanationStep[] {
  if (!benchmark) return [];
  const { target, floor, definition } = benchmark;
  const { basis, confidence, setBy } = definition;
  return [{ kind: 'target', target, floor, unit, basis, confidence, setBy }];
}

function explainScore(
  { computed, benchmark, score }: DataPointScore,
  unit: Unit,
  { bands }: ExplanationContext['scorecard']['benchmarks'],
): ExplanationStep[] {
  if (!score || !benchmark || !computed || computed.value === null) return [];
  const { target, floor } = benchmark;
  const { value } = computed;
  const { percentOfTarget: percent, band, points } = score;
  const { limits } = bands;
  return [
    {
      kind: 'percent-of-target',
      value,
      target,
      floor,
      unlimited: findUnlimited(value, target, floor, percent),
      percent,
      limits,
    },
    { kind: 'band', percent, band, range: findBandRange(band, bands), points, limits },
    ...(unit.id === 'yes-no' ? [] : [locateLimits(target, floor, limits)]),
  ];
}

/** Within 0…100 nothing was limited: it is the score's own percent, which is free of rounding errors. */
function findUnlimited(value: number, target: number, floor: number, percent: number): number {
  const unlimited = (100 * (value - floor)) / (target - floor);
  const isLimited = (percent === 0 || percent === 100) && Math.abs(unlimited - percent) > 1e-9;
  return isLimited ? unlimited : percent;
}

function locateLimits(target: number, floor: number, limits: readonly number[]): ExplanationStep {
  return {
    kind: 'limits-as-values',
    limits: limits.map((percent) => ({
      percent,
      value: Number((floor + ((target - floor) * percent) / 100).toPrecision(12)),
    })),
  };
}

function explainNoScore(
  { unscored, dataPointId: id }: DataPointScore,
  { scorecard, assessment: { answers, reviews } }: ExplanationContext,
): ExplanationStep[] {
  if (unscored === null) return [];
  const definition = unscored === 'no-benchmark' ? scorecard.benchmarks.targets[id] : undefined;
  return [
    { kind: 'unscored', reason: unscored, said: findSaid(unscored, answers.get(id), reviews.get(id)) },
    ...(definition ? [{ kind: 'no-benchmark', basis: definition.basis } as const] : []),
  ];
}

/** What was written about a data point that is left out: by the city, or by the verifier. */
export function findSaid(
  reason: UnscoredReason,
  answer: Answer | undefined,
  review: Review | undefined,
): string {
  if (reason === 'not-verified') return review?.reason ?? '';
  return reason === 'not-reported' || reason === 'not-applicable' ? (answer?.note ?? '') : '';
}
