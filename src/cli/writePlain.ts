// A sentence for a terminal.
import type { Text } from '../i18n/createText';

/** Without the signs around inserted values where nothing has to be kept in order: a terminal may show them as boxes. */
export function writePlain(sentence: string, { direction }: Pick<Text, 'direction'>): string {
  return direction === 'rtl' ? sentence : sentence.replace(/[\u2068\u2069]/g, '');
}
