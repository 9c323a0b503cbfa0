// Percent of target and the band that it falls in (METHOD: below 33, to below 66, up to and including 95, above).
import type { Bands } from '../catalogue/benchmarkSet';

/** 1 is the lowest band, 4 the highest; the band is also the number of points. */
export type Band = 1 | 2 | 3 | 4;

export const BAND_COUNT = 4;

export const RAGS = ['red', 'amber', 'green'] as const;
export type Rag = (typeof RAGS)[number];

const RAG_OF_BAND = { 1: 'red', 2: 'amber', 3: 'green', 4: 'green' } satisfies Record<Band, Rag>;

export function getRag(band: Band): Rag {
  return RAG_OF_BAND[band];
}

/** A double keeps 53 bits; a few operations lose a few of the last ones. */
const ROUNDING_ERROR = 8 * Number.EPSILON;

/**
 * Percent of target, limited to 0…100: 100 · (value − floor) ÷ (target − floor). ITU prints value ÷ target, which is this
 * with floor 0; for lower-is-better data points (target below floor) the formula is ours.
 *
 * A percent that differs from a band limit by no more than the rounding errors of its own computation is that limit:
 * 19.8 of 60 is 33, not 32.99999999999999.
 */
export function computePercentOfTarget(value: number, target: number, floor: number, bands: Bands): number {
  const percent = (100 * (value - floor)) / (target - floor);
  const noise =
    (100 * ROUNDING_ERROR * (Math.abs(value) + Math.abs(floor) + Math.abs(target))) /
    Math.abs(target - floor);
  return clamp(snapToLimit(percent, noise, bands));
}

/** Band of an unrounded percent that comes from {@link computePercentOfTarget} or {@link computeShareOfPoints}. */
export function findBand(percent: number, { limits, lastLimitIsTop }: Bands): Band {
  const [first, second, last] = limits;
  if (percent < first) return 1;
  if (percent < second) return 2;
  return percent < last || (percent === last && !lastLimitIsTop) ? 3 : 4;
}

/** Score of a group in percent: points ÷ (4 × scored data points), 25…100. Refused (thrown): no scored data point. */
export function computeShareOfPoints(points: number, scored: number, bands: Bands): number {
  if (scored === 0) throw new RangeError('A group without scored data points has no score');
  return snapToLimit((100 * points) / (BAND_COUNT * scored), 100 * ROUNDING_ERROR, bands);
}

function snapToLimit(percent: number, noise: number, { limits }: Bands): number {
  return limits.find((limit) => Math.abs(percent - limit) <= noise) ?? percent;
}

function clamp(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}
