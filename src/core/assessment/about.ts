// What an assessment is of: one city, one period, one benchmark set.
import { z } from 'zod';
import { bilingualSchema } from '../catalogue/text';

export const aboutSchema = z.strictObject({
  city: z.string().trim().min(1),
  country: z.string(),
  /** The year, in the calendar it is written in: 2021 or 1400. */
  period: z.int().min(1000).max(2999),
  benchmarkSet: z.strictObject({ id: z.string(), version: z.string() }),
  /** The published results that it was opened from; its names are known in both languages. */
  published: z.strictObject({ id: z.string(), city: bilingualSchema, country: bilingualSchema }).nullable(),
});

export type About = z.infer<typeof aboutSchema>;

/** Years before 1700 are Solar Hijri, later ones Gregorian: no assessment is of a year where the two could meet. */
export function getCalendar(year: number): 'persian' | 'gregory' {
  return year < 1700 ? 'persian' : 'gregory';
}
