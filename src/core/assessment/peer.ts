// Another city's values without its name: what a peer file brings, kept to compare with.
import * as z from 'zod/mini';
import { dataPointIdSchema } from '../catalogue/kpi';

/** By population; the exact figure would name the city. A class begins with its lower number. */
export const SIZE_CLASSES = ['under-100k', '100k-500k', '500k-1m', '1m-5m', 'over-5m'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

/** Where the next class begins, in inhabitants; the last one has no end. */
const CLASS_ENDS = [100_000, 500_000, 1_000_000, 5_000_000, Infinity] as const;

/** Not verified: there is a value, but a verifier said no to it, so that it counts in no score. */
export const PEER_STATUSES = ['reported', 'not-verified', 'not-reported', 'not-applicable'] as const;

export const peerPeriodSchema = z.int().check(z.minimum(1000), z.maximum(2999));
/** Null: not told. */
export const peerSizeClassSchema = z.nullable(z.enum(SIZE_CLASSES));
export const peerStatusSchema = z.enum(PEER_STATUSES);
/** In the unit of the data point; null unless there is a value. */
export const peerValueSchema = z.nullable(z.number());

export const peerSchema = z.strictObject({
  /** What it is called here, by the one who received it. */
  label: z.string().check(z.regex(/\S/)),
  period: peerPeriodSchema,
  sizeClass: peerSizeClassSchema,
  results: z.array(
    z.strictObject({ dataPoint: dataPointIdSchema, status: peerStatusSchema, value: peerValueSchema }),
  ),
});

export type Peer = z.infer<typeof peerSchema>;
/** What travels; the label is everyone's own. */
export type PeerContent = Omit<Peer, 'label'>;
export type PeerResult = Peer['results'][number];

/** 99 999 inhabitants are under 100 000, 100 000 are not; null where the population is not known. */
export function findSizeClass(population: number | null): SizeClass | null {
  if (population === null) return null;
  return SIZE_CLASSES[CLASS_ENDS.findIndex((end) => population < end)] ?? null;
}

/** Whether a result of this status carries a value that the city gave. */
export function isReportedByPeer({ status }: Pick<PeerResult, 'status'>): boolean {
  return status === 'reported' || status === 'not-verified';
}
