// Whether one assessment is of the same city's period before another.
import type { About } from './about';
import { isSameCity } from './isSameCity';
import { computeYearsBetween } from './period';

/** 2021 and 1400 are the same period, written in two calendars: they lie 0.22 years apart. */
const YEARS_APART = 0.5;

/** The same city, and at least half a year earlier, whichever calendars the two years are written in. */
export function isEarlierPeriod(earlier: About, about: About): boolean {
  return isSameCity(earlier, about) && computeYearsBetween(earlier.period, about.period) >= YEARS_APART;
}
