// From which percent to which percent a band reaches, and which of both ends belongs to it.
import type { Bands } from '../../catalogue/benchmarkSet';
import type { Band } from '../band';
import type { BandRange } from './explanationStep';

/** Percents 0–100. A lower end belongs to its band, except the last limit where the benchmark set says otherwise. */
export function findBandRange(band: Band, { limits, lastLimitIsTop }: Bands): BandRange {
  const [first, second, last] = limits;
  const ranges = {
    1: { from: null, fromIncluded: false, to: first, toIncluded: false },
    2: { from: first, fromIncluded: true, to: second, toIncluded: false },
    3: { from: second, fromIncluded: true, to: last, toIncluded: !lastLimitIsTop },
    4: { from: last, fromIncluded: lastLimitIsTop, to: null, toIncluded: false },
  } satisfies Record<Band, BandRange>;
  return ranges[band];
}
