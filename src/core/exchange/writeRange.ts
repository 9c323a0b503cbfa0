// A range of plausible values, plainly, as problems name it.
import type { Range } from '../scoring/plausibility/findOutOfRange';
import { writeNumber } from '../writeNumber';

/** "0–100"; an open bound is infinite. */
export function writeRange({ min, max }: Range): string {
  return `${min === null ? '−∞' : writeNumber(min)}–${max === null ? '∞' : writeNumber(max)}`;
}
