// Whether the years of several periods are written in two calendars: then a year alone does not say when it was.
import type { About } from '../../core/assessment/about';
import { computeYearsBetween } from '../../core/assessment/period';

/** Within one calendar years lie whole years apart. */
export function hasTwoCalendars(all: readonly { about: About }[]): boolean {
  const [first] = all;
  return (
    first !== undefined &&
    all.some(({ about }) => !Number.isInteger(computeYearsBetween(first.about.period, about.period)))
  );
}
