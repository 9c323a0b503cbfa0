// A piece of evidence: a file (kept apart, under the SHA-256 of its bytes), a link or a note, for one or more data points.
import * as z from 'zod/mini';
import { dataPointIdSchema } from '../catalogue/kpi';

export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** What a piece is as a document. "other" is said; nothing said is nothing known. */
export const DOCUMENT_KINDS = [
  'statistics',
  'letter',
  'report',
  'decision',
  'survey',
  'measurement',
  'map',
  'website',
  'photo',
  'other',
] as const;

// What may be left out is left out, not null: records from before these were known keep their ids.
const shared = {
  title: z.string(),
  /** The data points that it supports; none yet, or none any more. */
  dataPoints: z.array(dataPointIdSchema),
  /** The document's own date; unknown where left out. */
  date: z.exactOptional(z.iso.date()),
  documentKind: z.exactOptional(z.enum(DOCUMENT_KINDS)),
  /** In the bin, with what it supported, so that it can be put back. It counts nowhere. */
  inBin: z.exactOptional(z.literal(true)),
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
export type EvidenceFile = Extract<Evidence, { kind: 'file' }>;

/** What a piece is called where it has no title: its address, its words, its bytes. */
export function nameEvidence(evidence: Evidence): string {
  const title = evidence.title.trim();
  if (title !== '') return title;
  if (evidence.kind === 'link') return evidence.url;
  return evidence.kind === 'note' ? evidence.text.trim() : evidence.sha256;
}
