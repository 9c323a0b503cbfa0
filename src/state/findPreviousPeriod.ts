// Which assessment of this device is of the same city's period before.
import type { About } from '../core/assessment/about';
import { isEarlierPeriod } from '../core/assessment/isEarlierPeriod';
import { computeYearsBetween } from '../core/assessment/period';

/** The latest of those that are earlier; of several for the same period the one that stands first. Undefined: there is none. */
export function findPreviousPeriod<S extends { about: About }>(
  about: About,
  summaries: readonly S[],
): S | undefined {
  const yearsSince = ({ about: { period } }: S) => computeYearsBetween(period, about.period);
  return summaries
    .filter((other) => isEarlierPeriod(other.about, about))
    .sort((a, b) => yearsSince(a) - yearsSince(b))
    .at(0);
}
