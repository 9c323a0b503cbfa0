// A city's own rating of one of the five dimensions that ITU-T Y.4904 looks at beside the KPIs.
import * as z from 'zod/mini';

export const MATURITY_DIMENSIONS = [
  'strategy',
  'ict-infrastructure',
  'data',
  'services-and-applications',
  'assessment',
] as const;
export type MaturityDimension = (typeof MATURITY_DIMENSIONS)[number];

export const maturityRatingSchema = z.strictObject({
  /** 1 planning … 5 optimization. */
  level: z.int().check(z.minimum(1), z.maximum(5)),
  /** What the rating rests on. */
  evidence: z.string(),
});

export type MaturityRating = z.infer<typeof maturityRatingSchema>;
