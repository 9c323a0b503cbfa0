// How a bar is divided among the standings: each as long as its share of the data points.
import { STANDINGS, type Standing } from '../../core/scoring/overview/findStanding';

export interface BarPart {
  standing: Standing;
  count: number;
  /** Shares of the bar, 0…1, in the direction of reading. */
  start: number;
  share: number;
}

/** The best first, what has no score last. Empty for no data point at all. */
export function listBarParts(counts: Readonly<Record<Standing, number>>): BarPart[] {
  const total = STANDINGS.reduce((sum, standing) => sum + counts[standing], 0);
  let at = 0;
  return STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => {
    const part = { standing, count: counts[standing], start: at / total, share: counts[standing] / total };
    at += counts[standing];
    return part;
  });
}
