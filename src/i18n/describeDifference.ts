// A difference with its sign, so that it reads as one also among right-to-left words.
import type { Format } from './createFormat';

const LEFT_TO_RIGHT = '\u200e';

/** "+4.41", "−0.14", "0"; two decimals, below a tenth three digits. */
export function describeDifference(change: number, { number }: Format): string {
  // What rounds to nothing at eight decimals is noise of the subtraction.
  const rounded = Math.abs(change) >= 0.1 ? Math.round(100 * change) / 100 : Number(change.toFixed(8));
  if (rounded === 0) return number(0);
  return `${LEFT_TO_RIGHT}${rounded > 0 ? '+' : '−'}${number(Math.abs(rounded))}`;
}
