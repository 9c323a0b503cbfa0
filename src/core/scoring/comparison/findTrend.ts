// The trend of a data point: what changed a year, against what has to change a year to reach the target in time.
import { computeYearsBetween } from '../../assessment/period';
import type { DataPointScore } from '../scoreDataPoint';

/** From best to worst, with the least share of the needed change that belongs to it. */
const TRENDS = [
  { kind: 'on-track', from: 100 },
  { kind: 'moderate', from: 50 },
  { kind: 'stagnating', from: 0 },
  { kind: 'falling', from: -Infinity },
] as const;

export type TrendKind = 'achieved' | (typeof TRENDS)[number]['kind'];

export type NoTrendReason =
  | 'no-value-before'
  | 'no-value-after'
  | 'no-benchmark'
  | 'same-period'
  | 'no-target-year'
  | 'target-year-past';

export type Trend =
  | { kind: null; reason: NoTrendReason }
  | {
      kind: TrendKind;
      /** In the unit of the data point, a year; negative when the value goes down. */
      observedPerYear: number;
      /** Null where the target was reached before. */
      neededPerYear: number | null;
      /** Observed ÷ needed, percent; negative when the value moves away from the target. Null as above. */
      percentOfNeeded: number | null;
    };

/** Years in either calendar. Target year null: nobody has set one. */
export interface TrendYears {
  before: number;
  after: number;
  target: number | null;
}

/** Two years that share more than half of their days are one period: what changed between them is no trend. */
const LEAST_DISTANCE = 0.5;

/**
 * The rule of the SDG Index (METHOD 7): observed yearly change ÷ change needed per year from the earlier period to the
 * target year: 100 % or more on track, 50 to below 100 moderate, 0 to below 50 stagnating, below 0 falling. The target
 * is that of the later scorecard; a value that meets it is achieved, and one that has lost it again is falling. Values
 * count unlimited, in both directions alike. Not verified: no value.
 *
 * Example: target 60, 30 in 2020, target year 2030: needed are 3 a year. 36 in 2022 are 3 a year: 100 %, on track; 33
 * are 1.5: 50 %, moderate; 31 are 0.5: stagnating; 29: falling. Unemployment from 10 to 9 with target 5 is the same.
 */
export function findTrend(before: DataPointScore, after: DataPointScore, years: TrendYears): Trend {
  const [first, last] = [findValue(before), findValue(after)];
  if (first === null) return none('no-value-before');
  if (last === null) return none('no-value-after');
  if (!after.benchmark) return none('no-benchmark');
  const distance = computeYearsBetween(years.before, years.after);
  if (distance < LEAST_DISTANCE) return none('same-period');

  const { target, floor } = after.benchmark;
  const meets = (value: number) => (target > floor ? value >= target : value <= target);
  const observedPerYear = (last - first) / distance;
  const reached = { observedPerYear, neededPerYear: null, percentOfNeeded: null };
  if (meets(last)) return { kind: 'achieved', ...reached };
  if (meets(first)) return { kind: 'falling', ...reached };

  if (years.target === null) return none('no-target-year');
  if (computeYearsBetween(years.after, years.target) <= 0) return none('target-year-past');
  const neededPerYear = (target - first) / computeYearsBetween(years.before, years.target);
  const percentOfNeeded = snapToLimit((100 * observedPerYear) / neededPerYear, [first, last, target]);
  return { kind: findKind(percentOfNeeded), observedPerYear, neededPerYear, percentOfNeeded };
}

function findValue({ computed, unscored }: DataPointScore): number | null {
  return unscored === 'not-verified' ? null : (computed?.value ?? null);
}

function none(reason: NoTrendReason): Trend {
  return { kind: null, reason };
}

function findKind(percent: number): TrendKind {
  return TRENDS.find(({ from }) => percent >= from)?.kind ?? 'falling';
}

/** 0.1 + 0.2 must not miss a limit: what differs from it by the rounding errors of the differences is the limit. */
function snapToLimit(percent: number, [first, last, target]: [number, number, number]): number {
  const size = Math.abs(first) + Math.abs(last) + Math.abs(target);
  const noise = 800 * Number.EPSILON * (1 + size / Math.abs(target - first)) * Math.max(1, Math.abs(percent));
  return TRENDS.find(({ from }) => Math.abs(percent - from) <= noise)?.from ?? percent;
}
