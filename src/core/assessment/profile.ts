// The city's own figures, entered once and used as denominator everywhere.
import * as z from 'zod/mini';
import type { ProfileQuantity } from '../catalogue/kpi';

const figure = z.strictObject({
  /** Population and households in persons and households, area in km², GDP in units of its currency. */
  value: z.nullable(z.number().check(z.positive())),
  /** The year the figure is of, Gregorian or Solar Hijri. */
  year: z.nullable(z.int().check(z.minimum(1), z.maximum(9999))),
});

export const profileSchema = z.strictObject({
  population: figure,
  households: figure,
  area: figure,
  gdp: figure,
  /** ISO 4217 code of the currency that GDP is given in. */
  currency: z.string(),
});

export type Profile = z.infer<typeof profileSchema>;

export const EMPTY_PROFILE: Profile = {
  population: { value: null, year: null },
  households: { value: null, year: null },
  area: { value: null, year: null },
  gdp: { value: null, year: null },
  currency: '',
};

/** The profile's figure for a denominator; null where the profile does not have it yet. */
export function findProfileValue(profile: Profile, quantity: ProfileQuantity): number | null {
  return profile[quantity].value;
}
