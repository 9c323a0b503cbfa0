// A few names in a sentence: at most three, and how many more there are.
import type { Text } from './createText';

const MOST_NAMED = 3;

/** "A, B, C and 2 more"; in Persian each name stands in its quotation marks, for many of them have an "and" in them. */
export function nameSome(names: readonly string[], { t, format }: Text): string {
  const named = names.slice(0, MOST_NAMED).map((name) => t('council.says.name', { name }));
  const others = names.length - named.length;
  return format.list(others > 0 ? [...named, t('council.says.more', { count: others })] : named);
}
