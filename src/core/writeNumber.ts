// Writes a number for files: plain digits, a point, never an exponent, and every digit that it has.

/** Between these String() writes no exponent. */
const SMALLEST_PLAIN = 1e-6;
const LARGEST_PLAIN = 1e21;

/**
 * The shortest text that reads back as the same number: 12.5 → "12.5", 1e21 → "1000000000000000000000".
 * Refused (thrown, it would be our fault): NaN and infinities.
 */
export function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number that can be written: ${value}`);
  const text = String(value);
  const magnitude = Math.abs(value);
  if (value === 0 || (magnitude >= SMALLEST_PLAIN && magnitude < LARGEST_PLAIN)) return text;
  const match = /^(-?)(\d+)(?:\.(\d+))?e([-+]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', fraction = '', exponentText = '0'] = match;
  const exponent = Number(exponentText);
  const digits = whole + fraction;
  const point = whole.length + exponent;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}
