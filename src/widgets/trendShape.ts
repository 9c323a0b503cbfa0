// The measures of a trend line, and which of its points have room for words.
import type { BandNumber } from './BandMark';

export interface TrendPoint {
  id: string;
  /** Its place in time: 0 the earliest, 1 the latest. */
  at: number;
  /** 0–100; null: no score. */
  percent: number | null;
  band: BandNumber | null;
  label: string;
  year: string;
  /** "34 of 45". */
  coverage: string;
  /** Less than half of its data points are scored. */
  isThin: boolean;
}

export const TREND_SHAPE = {
  width: 344,
  height: 232,
  left: 24,
  right: 36,
  top: 36,
  bottom: 42,
  inset: 26,
} as const;

/** As wide as "100 of 112" in small type. */
const ROOM = 46;

/** The last point always speaks, then the first, then from the last backwards those that do not touch another. */
export function chooseLabelled(xs: readonly number[], room = ROOM): (index: number) => boolean {
  const chosen = new Set<number>();
  const hasRoom = (index: number) =>
    [...chosen].every((other) => Math.abs((xs[other] ?? 0) - (xs[index] ?? 0)) >= room);
  const order = [xs.length - 1, 0, ...xs.map((_, index) => index).reverse()];
  for (const index of order) if (index >= 0 && hasRoom(index)) chosen.add(index);
  return (index) => chosen.has(index);
}
