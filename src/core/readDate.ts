// Reads a day as people type it, Gregorian or Solar Hijri, in any of the three digit sets.
import { toLatinDigits } from './readNumber';

/** Years up to here are Solar Hijri, as in the period of an assessment. */
const LAST_SOLAR_HIJRI_YEAR = 1699;
const DAY_MS = 86_400_000;

const solarHijri = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/**
 * "2025-08-03", "1404/5/12", "۱۴۰۴/۰۵/۱۲" → the ISO date "2025-08-03". Year first, parted by - / or a point.
 * Refused (undefined): anything else, and days that the calendar does not have, e.g. 30 Esfand of a common year.
 */
export function readDate(text: string): string | undefined {
  const plain = toLatinDigits(text).replace(/[\u200c-\u200f\u202a-\u202e\u2066-\u2069\s]/g, '');
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || year < 1000) return undefined;
  const instant =
    year <= LAST_SOLAR_HIJRI_YEAR ? findSolarHijri(year, month, day) : Date.UTC(year, month - 1, day);
  if (instant === undefined) return undefined;
  const date = new Date(instant).toISOString().slice(0, 10);
  const isReal = year <= LAST_SOLAR_HIJRI_YEAR || date === toIso(year, month, day);
  return isReal ? date : undefined;
}

function findSolarHijri(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  // Nowruz is between 19 and 22 March. The first six months have 31 days.
  const nowruz = [19, 20, 21, 22]
    .map((march) => Date.UTC(year + 621, 2, march))
    .find((each) => isSolarHijri(each, year, 1, 1));
  if (nowruz === undefined) return undefined;
  const before = (month - 1) * 30 + Math.min(month - 1, 6) + (day - 1);
  const found = nowruz + before * DAY_MS;
  return isSolarHijri(found, year, month, day) ? found : undefined;
}

function isSolarHijri(instant: number, ...expected: readonly [number, number, number]): boolean {
  const parts = solarHijri.formatToParts(instant);
  const numberOf = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return ['year', 'month', 'day'].every((type, index) => numberOf(type) === expected[index]);
}

function toIso(year: number, month: number, day: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
