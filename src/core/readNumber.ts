// Reads a number as people type it, in any of the three digit sets, and refuses what could mean two things.
import type { ProblemCode } from './problem';

export type NumberProblem = Extract<ProblemCode, 'not-a-number' | 'ambiguous-comma' | 'shortened-number'>;
export type NumberReading = { value: number } | { problem: NumberProblem };

interface ReadNumberOptions {
  /** The text comes from a table whose decimal sign is the comma (a semicolon-separated file). */
  decimalComma?: boolean;
}

/** Most numbers of most files; short enough to be finite. */
const PLAIN = /^-?\d{1,15}(\.\d{1,15})?$/;
const INVISIBLE = /[\u200c-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const SPACE_BETWEEN_DIGITS = /(?<=\d)[\s\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;
const GROUPS_OF_THREE = /^\d{1,3}(,\d{3})+$/;

/** Persian ۰–۹ and Arabic ٠–٩ digits become 0–9; everything else stays. */
export function toLatinDigits(text: string): string {
  return text.replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * "۱۲٫۵", "١٢٫٥", "12.5", "95 424", "۱٬۲۳۴" and "-3" → the number.
 *
 * Refused: anything else than a number; a comma that may be a decimal or a thousands sign ("1,234", "12,5"), unless
 * the table is known to use the decimal comma; a number that a spreadsheet has shortened ("1.23E+05").
 */
export function readNumber(text: string, options: ReadNumberOptions = {}): NumberReading {
  if (PLAIN.test(text)) return toReading(Number(text));
  let plain = toLatinDigits(text)
    .replace(INVISIBLE, '')
    .trim()
    .replace(/\u2212/g, '-')
    .replace(/\u066b/g, '.')
    .replace(SPACE_BETWEEN_DIGITS, '');
  if (plain.includes('\u066c')) {
    const [whole = '', ...rest] = plain.replace(/^[-+]/, '').split('.');
    if (!GROUPS_OF_THREE.test(whole.replace(/\u066c/g, ','))) return { problem: 'not-a-number' };
    if (rest.length > 1) return { problem: 'not-a-number' };
    plain = plain.replace(/\u066c/g, '');
  }
  if (options.decimalComma) plain = plain.replace(/^([-+]?\d*),(\d+)$/, '$1.$2');
  else if (plain.includes(',')) {
    const withoutSign = plain.replace(/^[-+]/, '');
    const unmistakable =
      /^\d{1,3}(,\d{3})+\.\d+$/.test(withoutSign) ||
      (GROUPS_OF_THREE.test(withoutSign) && withoutSign.split(',').length > 2);
    if (!unmistakable)
      return { problem: /^\d*(,\d+)+$/.test(withoutSign) ? 'ambiguous-comma' : 'not-a-number' };
    plain = plain.replace(/,/g, '');
  }
  if (/^[-+]?\d+(\.\d+)?e[-+]?\d+$/i.test(plain)) return { problem: 'shortened-number' };
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain)) return { problem: 'not-a-number' };
  return toReading(Number(plain));
}

/** Zero has no sign here. */
function toReading(value: number): NumberReading {
  if (!Number.isFinite(value)) return { problem: 'not-a-number' };
  return { value: value === 0 ? 0 : value };
}
