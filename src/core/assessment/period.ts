// The year of an assessment, Gregorian or Solar Hijri: what it is in the other calendar, and how far two years lie apart.

const LAST_SOLAR_HIJRI_YEAR = 1699;
/** The Solar Hijri year begins about 21 March: 31 + 28 + 20 days of the Gregorian year have passed. */
const SOLAR_HIJRI_BEGINS = 621 + 79 / 365;

function isSolarHijri(year: number): boolean {
  return year <= LAST_SOLAR_HIJRI_YEAR;
}

/** The years of the other calendar that a year overlaps: 1400 → [2021, 2022]; 2021 → [1399, 1400]. */
export function convertYear(year: number): [first: number, second: number] {
  return isSolarHijri(year) ? [year + 621, year + 622] : [year - 622, year - 621];
}

/**
 * From the middle of one year to the middle of the other, in years; negative when the other is earlier. Exact within a
 * calendar, a day or so off between the two: 2020 → 2022 is 2; 2021 → 1400 is 0.22 (1400 began in March 2021).
 */
export function computeYearsBetween(from: number, to: number): number {
  if (isSolarHijri(from) === isSolarHijri(to)) return to - from;
  return isSolarHijri(to) ? to + SOLAR_HIJRI_BEGINS - from : to - (from + SOLAR_HIJRI_BEGINS);
}

/** Rounded: a year alone says no more. Negative where `to` is earlier. */
export function computeWholeYearsBetween(from: number, to: number): number {
  return Math.round(computeYearsBetween(from, to));
}

/** How much of a year's days lie in the other year, too, 0…1: 1400 and 2021 share 0.78, 1400 and 2022 share 0.22. */
export function computeSharedDays(one: number, other: number): number {
  return Math.max(0, 1 - Math.abs(computeYearsBetween(one, other)));
}
