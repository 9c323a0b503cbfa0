// The first of the plausibility checks: a value outside the range that the catalogue calls plausible.
import type { DataPoint } from '../catalogue/kpi';

export interface RangeFinding {
  value: number;
  min: number | null;
  max: number | null;
}

/** A warning, never an obstacle; bounds belong to the range. Undefined: nothing to say. */
export function findRangeFinding(dataPoint: DataPoint, value: number): RangeFinding | undefined {
  if (!dataPoint.plausibleRange) return undefined;
  const { min, max } = dataPoint.plausibleRange;
  const outside = (min !== null && value < min) || (max !== null && value > max);
  return outside ? { value, min, max } : undefined;
}
