// Reads a cell that holds one of a few words, however people write it.
import { toLatinDigits } from '../readNumber';
import type { ProblemCode } from '../problem';

export type Reading<T> = { value: T } | { problem: ProblemCode };

/**
 * The reader knows each word in any case, with any punctuation between its parts ("Not reported", "not_reported"), in
 * any of the three digit sets and with Arabic or Persian ye and kaf. Refused with the given code: every other text.
 */
export function createWordReader<T>(words: ReadonlyMap<string, T>, problem: ProblemCode) {
  const readings = new Map<string, Reading<T>>();
  for (const [word, value] of words) readings.set(word, { value }).set(fold(word), { value });
  return (text: string): Reading<T> => readings.get(text) ?? readings.get(fold(text)) ?? { problem };
}

function fold(text: string): string {
  return toLatinDigits(text)
    .toLowerCase()
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
