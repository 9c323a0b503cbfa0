// The four bands of a set in words, saying where exactly the last limit belongs.
import type { Bands } from '../core/catalogue/benchmarkSet';
import type { Band } from '../core/scoring/band';
import type { Text } from './createText';

/** "below 33 %", "33 % to below 66 %", "66 % to 95 %, 95 % included", "above 95 %". */
export function describeBands(
  { limits, lastLimitIsTop }: Bands,
  { t, format }: Text,
): { band: Band; words: string }[] {
  const [first, second, last] = limits.map((limit) => format.percent(limit));
  const values = { first: first ?? '', second: second ?? '', last: last ?? '' };
  return [
    { band: 1, words: t('benchmarks.bands.1', values) },
    { band: 2, words: t('benchmarks.bands.2', values) },
    { band: 3, words: t(lastLimitIsTop ? 'benchmarks.bands.3below' : 'benchmarks.bands.3', values) },
    { band: 4, words: t(lastLimitIsTop ? 'benchmarks.bands.4from' : 'benchmarks.bands.4', values) },
  ];
}
