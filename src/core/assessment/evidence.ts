// A piece of evidence: a file (kept apart, under the SHA-256 of its bytes), a link or a note, for one or more data points.
import { z } from 'zod';
import { dataPointIdSchema } from '../catalogue/kpi';

export const EVIDENCE_KINDS = ['file', 'link', 'note'] as const;

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

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
    sizeBytes: z.int().nonnegative(),
  }),
  z.strictObject({ kind: z.literal('link'), ...shared, url: z.url({ protocol: /^https?$/ }) }),
  z.strictObject({ kind: z.literal('note'), ...shared, text: z.string() }),
]);

export type Evidence = z.infer<typeof evidenceSchema>;
