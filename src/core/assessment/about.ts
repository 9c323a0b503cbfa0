// What an assessment is of: one city, one period, one benchmark set.
import * as z from 'zod/mini';
import { bilingualSchema } from '../catalogue/text';

export const aboutSchema = z.strictObject({
  city: z.string().check(z.trim(), z.minLength(1)),
  country: z.string(),
  /** The year, in the calendar it is written in: 2021 or 1400. */
  period: z.int().check(z.minimum(1000), z.maximum(2999)),
  benchmarkSet: z.strictObject({ id: z.string(), version: z.string() }),
  /** The published results that it was opened from; its names are known in both languages. */
  published: z.nullable(z.strictObject({ id: z.string(), city: bilingualSchema, country: bilingualSchema })),
});

export type About = z.infer<typeof aboutSchema>;
