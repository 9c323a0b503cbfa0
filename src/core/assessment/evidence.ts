// A piece of evidence: a file (kept apart, under the SHA-256 of its bytes), a link or a note, for one or more data points.
import * as z from 'zod/mini';
import { dataPointIdSchema } from '../catalogue/kpi';

export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const shared = {
  title: z.string(),
  /** The data points that it supports. None left: it was removed. */
  dataPoints: z.array(dataPointIdSchema),
};

export const evidenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('file'),
    ...shared,
    sha256: sha256Schema,
    mediaType: z.string(),
    sizeBytes: z.int().check(z.nonnegative()),
  }),
  z.strictObject({ kind: z.literal('link'), ...shared, url: z.url({ protocol: /^https?$/ }) }),
  z.strictObject({ kind: z.literal('note'), ...shared, text: z.string() }),
]);

export type Evidence = z.infer<typeof evidenceSchema>;
