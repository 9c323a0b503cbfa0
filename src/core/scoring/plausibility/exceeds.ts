// Whether a number is above a limit by more than the rounding errors of its own computation.

const RELATIVE_NOISE = 1e-9;

/** 0.1 + 0.2 does not exceed 0.3; a limit itself is never exceeded. */
export function exceeds(value: number, limit: number): boolean {
  return value - limit > RELATIVE_NOISE * Math.max(Math.abs(value), Math.abs(limit));
}
