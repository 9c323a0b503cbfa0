// The score of one data point: points with everything they rest on, or the reason why there are none.
import type { Answer } from '../assessment/answer';
import type { Profile } from '../assessment/profile';
import type { Review } from '../assessment/review';
import type { BenchmarkSet, Target } from '../catalogue/benchmarkSet';
import type { DataPoint, DataPointId } from '../catalogue/kpi';
import { computePercentOfTarget, findBand, getRag, type Band, type Rag } from './band';
import { computeValue, type ComputedValue, type MissingValue } from './computeValue';

type UnscoredReason =
  'unanswered' | 'not-reported' | 'not-applicable' | 'not-verified' | 'no-benchmark' | MissingValue;

export type DataPointStatus = Answer['status'] | 'unanswered';

interface Scored {
  percentOfTarget: number;
  band: Band;
  points: Band;
  rag: Rag;
}

export interface DataPointScore {
  dataPointId: DataPointId;
  status: DataPointStatus;
  /** Null unless the data point is reported. */
  computed: ComputedValue | null;
  /** Null where the benchmark set has no benchmark for this data point. */
  benchmark: { target: number; floor: number; definition: Target } | null;
  score: Scored | null;
  /** Why there is no score; null exactly when there is one. Missing is never zero. */
  unscored: UnscoredReason | null;
}

export interface ScoringContext {
  profile: Profile;
  benchmarks: BenchmarkSet;
}

/** Pure; nothing is thrown for any answer. Percent of target 0…100 and band by the limits of the benchmark set. */
export function scoreDataPoint(
  dataPoint: DataPoint,
  answer: Answer | undefined,
  review: Review | undefined,
  { profile, benchmarks }: ScoringContext,
): DataPointScore {
  const benchmark = findBenchmark(benchmarks, dataPoint.id);
  const computed = answer?.status === 'reported' ? computeValue(dataPoint, answer.inputs, profile) : null;
  const result = findResult(answer, computed, review, benchmark, benchmarks);
  return {
    dataPointId: dataPoint.id,
    status: answer?.status ?? 'unanswered',
    computed,
    benchmark,
    score: typeof result === 'string' ? null : result,
    unscored: typeof result === 'string' ? result : null,
  };
}

/** The score, or the first reason why there is none. */
function findResult(
  answer: Answer | undefined,
  computed: ComputedValue | null,
  review: Review | undefined,
  benchmark: DataPointScore['benchmark'],
  { bands }: BenchmarkSet,
): Scored | UnscoredReason {
  if (!answer) return 'unanswered';
  if (!computed) return answer.status === 'not-applicable' ? 'not-applicable' : 'not-reported';
  if (review?.verified === 'no') return 'not-verified';
  if (computed.value === null) return computed.reason;
  if (!benchmark) return 'no-benchmark';
  const percentOfTarget = computePercentOfTarget(computed.value, benchmark.target, benchmark.floor, bands);
  const band = findBand(percentOfTarget, bands);
  return { percentOfTarget, band, points: band, rag: getRag(band) };
}

function findBenchmark(benchmarks: BenchmarkSet, id: DataPointId): DataPointScore['benchmark'] {
  const definition = benchmarks.targets[id];
  if (!definition || definition.target === null || definition.floor === null) return null;
  return { target: definition.target, floor: definition.floor, definition };
}
