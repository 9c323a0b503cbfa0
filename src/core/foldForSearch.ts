// Folds what Persian spelling leaves open. For search only: nothing that is stored or shown goes through it.
import { toLatinDigits } from './readNumber';

/**
 * Half-space, space and nothing are the same; so are ي and ی, ك and ک, أ إ آ and ا, the three digit sets, and upper and
 * lower case. Punctuation and marks are left out: "ICT-1C" finds "EC: ICT: ICT: 1C".
 */
export function foldForSearch(text: string): string {
  return toLatinDigits(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u064a\u0649]/g, 'ی')
    .replace(/\u0643/g, 'ک')
    .replace(/\u0629/g, 'ه')
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}
