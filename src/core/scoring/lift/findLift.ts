// What lifts one data point into the next band: the least value, what has to be entered for it, and how far it is.
import type { Answer, Inputs } from '../../assessment/answer';
import type { Bands } from '../../catalogue/benchmarkSet';
import type { DataPoint, DataPointId } from '../../catalogue/kpi';
import { BAND_COUNT, computePercentOfTarget, findBand, type Band } from '../band';
import type { DataPointScore } from '../scoreDataPoint';
import { findPracticalReaching, findShortestReaching, findWholeReaching } from './findShortestReaching';

type Reported = Extract<Answer, { status: 'reported' }>;

export interface Lift {
  dataPointId: DataPointId;
  from: Band;
  /** The band that {@link inputs} score in: the next one, or a higher one where a yes or a whole unit leads further. */
  to: Band;
  current: number;
  /** The least value that scores in the next band, to a tenmillionth; in the unit of the data point. */
  value: number;
  /** A value that is enough, too, with no more digits than screens show. */
  practicalValue: number;
  /** The value at the band limit. */
  limitValue: number;
  /** The next band begins only beyond the limit ("more than 57 %"). */
  beyond: boolean;
  /** Distance in percent of target, not limited to 0–100: what the table is sorted by. */
  gapPercent: number;
  /** The same in the numerator, the denominator unchanged; null where the answer has no numerator. */
  numerator: { current: number; needed: number } | null;
  /** What would be entered: the numerator, or the value, rounded for people and still enough. */
  inputs: Inputs;
}

interface Goal {
  target: number;
  floor: number;
  bands: Bands;
  from: number;
  direction: 1 | -1;
  reaches: (value: number) => boolean;
}

/** Shares of the distance from floor to target that the exact and the practical value may lie beyond the limit. */
const EXACT_SLACK = 1e-7;
const PRACTICAL_SLACK = 1e-3;

/**
 * For a scored data point below the top band, whether more or less is better. Numerators are counted in whole units where
 * both parts are whole numbers, and so are counts; everything is checked by scoring it. Undefined: no score, the top band
 * already, or a yes/no whose other answer scores no better.
 */
export function findLift(
  dataPoint: DataPoint,
  answer: Answer | undefined,
  score: DataPointScore,
  bands: Bands,
): Lift | undefined {
  const current = score.computed?.value ?? null;
  if (answer?.status !== 'reported' || !score.score || !score.benchmark || current === null) return undefined;
  const { band, percentOfTarget } = score.score;
  const { target, floor } = score.benchmark;
  const findBandOf = (value: number) => findBand(computePercentOfTarget(value, target, floor, bands), bands);
  const base = { dataPointId: dataPoint.id, from: band, current };

  if (dataPoint.formula.kind === 'yes-no') {
    const value = current > 0 ? 0 : 1;
    const to = findBandOf(value);
    if (to <= band) return undefined;
    const gapPercent = computePercentOfTarget(value, target, floor, bands) - percentOfTarget;
    const inputs: Inputs = { kind: 'value', value };
    const atOnce = { value, practicalValue: value, limitValue: value, beyond: false };
    return { ...base, to, ...atOnce, gapPercent, numerator: null, inputs };
  }
  const limit = bands.limits[band - 1];
  if (limit === undefined) return undefined;

  const from = floor + ((target - floor) * limit) / 100;
  const goal: Goal = {
    target,
    floor,
    bands,
    from,
    direction: target > floor ? 1 : -1,
    reaches: (value) => findBandOf(value) > band,
  };
  const { inputs, numerator, reached } = findInputs(dataPoint, answer, score, goal);
  return {
    ...base,
    to: findBandOf(reached),
    value: findValue(goal),
    practicalValue: findPracticalValue(goal),
    limitValue: from,
    beyond: band === BAND_COUNT - 1 && !bands.lastLimitIsTop,
    gapPercent: (100 * Math.abs(from - current)) / Math.abs(target - floor),
    numerator,
    inputs,
  };
}

function findValue(goal: Goal): number {
  const { from, target, floor, direction, reaches } = goal;
  const span = Math.abs(target - floor);
  const slack = EXACT_SLACK * (from === 0 ? span : Math.min(span, Math.abs(from)));
  const shortest = findShortestReaching(goal, { slack, mostDecimals: 15 });
  if (shortest !== undefined) return shortest;
  // A limit next to zero between a huge target and floor: the first step that scoring takes for more than noise.
  let step = Number.EPSILON * (Math.abs(from) + Math.abs(floor) + Math.abs(target));
  while (!reaches(from + direction * step)) step *= 2;
  return from + direction * step;
}

function findPracticalValue(goal: Goal): number {
  const slack = PRACTICAL_SLACK * Math.abs(goal.target - goal.floor);
  return findPracticalReaching(goal, slack) ?? findValue(goal);
}

interface FoundInputs {
  inputs: Inputs;
  numerator: Lift['numerator'];
  /** The value that the inputs give. */
  reached: number;
}

function findInputs(
  { formula }: DataPoint,
  { inputs }: Reported,
  { computed }: DataPointScore,
  goal: Goal,
): FoundInputs {
  const parts = computed?.parts;
  if (inputs.kind === 'parts' && parts && parts.numerator !== null && parts.denominator !== null) {
    const { numerator, denominator, factor } = parts;
    const toValue = (each: number) => (factor * each) / denominator;
    const scaled = {
      from: (goal.from * denominator) / factor,
      direction: denominator > 0 ? goal.direction : reverse(goal.direction),
      reaches: (each: number) => goal.reaches(toValue(each)),
    };
    const inWholes = Number.isInteger(numerator) && Number.isInteger(denominator);
    const slack = Math.abs((PRACTICAL_SLACK * (goal.target - goal.floor) * denominator) / factor);
    const needed = (inWholes ? undefined : findPracticalReaching(scaled, slack)) ?? findWholeReaching(scaled);
    return {
      inputs: { ...inputs, numerator: needed },
      numerator: { current: numerator, needed },
      reached: toValue(needed),
    };
  }
  const practical = formula.kind === 'count' ? findWholeReaching(goal) : findPracticalValue(goal);
  return { inputs: { kind: 'value', value: practical }, numerator: null, reached: practical };
}

const reverse = (direction: 1 | -1) => (direction === 1 ? -1 : 1);
