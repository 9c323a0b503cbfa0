// A year in the calendar it was written in, with the years of the other calendar that it overlaps.

const LAST_SOLAR_HIJRI_YEAR = 1699;

/** 1400 → [2021, 2022]; 2021 → [1399, 1400]. The Solar Hijri year begins about 21 March. */
export function convertYear(year: number): [first: number, second: number] {
  return year <= LAST_SOLAR_HIJRI_YEAR ? [year + 621, year + 622] : [year - 622, year - 621];
}
