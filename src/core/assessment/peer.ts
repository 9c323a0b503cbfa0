// Another city's values without its name: what a peer file brings, kept to compare with.
import * as z from 'zod/mini';
import { dataPointIdSchema } from '../catalogue/kpi';

/** By population; the exact figure would name the city. */
export const SIZE_CLASSES = ['under-100k', '100k-500k', '500k-1m', '1m-5m', 'over-5m'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

export const peerSchema = z.strictObject({
  /** What it is called here, by the one who received it. */
  label: z.string().check(z.regex(/\S/)),
  period: z.int().check(z.minimum(1000), z.maximum(2999)),
  /** Null: not told. */
  sizeClass: z.nullable(z.enum(SIZE_CLASSES)),
  results: z.array(
    z.strictObject({
      dataPoint: dataPointIdSchema,
      status: z.enum(['reported', 'not-reported', 'not-applicable']),
      /** In the unit of the data point; null unless reported. */
      value: z.nullable(z.number()),
    }),
  ),
});

export type Peer = z.infer<typeof peerSchema>;
