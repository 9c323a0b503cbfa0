// The periods of one city on this device, in the order of time, each of them once.
import type { About } from '../../core/assessment/about';
import { isSameCity } from '../../core/assessment/isSameCity';
import { computeYearsBetween } from '../../core/assessment/period';

interface Periods<S> {
  /** Earliest first. */
  periods: readonly S[];
  /** How many more there are of the same periods. */
  doubled: number;
}

/** Less than this apart, two years are one period, written in two calendars. */
const YEARS_APART = 0.5;

/** Of several for one period the open one counts, otherwise the one that stands first. */
export function listPeriods<S extends { id: string; about: About }>(open: S, all: readonly S[]): Periods<S> {
  const ofCity = all.filter(({ id, about }) => id !== open.id && isSameCity(about, open.about));
  const periods: S[] = [open];
  for (const each of ofCity) {
    const isNew = periods.every(({ about }) => Math.abs(yearsBetween(about, each.about)) >= YEARS_APART);
    if (isNew) periods.push(each);
  }
  return {
    periods: periods.sort((one, other) => yearsBetween(other.about, one.about)),
    doubled: 1 + ofCity.length - periods.length,
  };
}

const yearsBetween = (from: About, to: About) => computeYearsBetween(from.period, to.period);
