// What is known of this device's assessments beside their revisions: snapshots, the bin, backups. Parsed when read from disk.
import * as z from 'zod/mini';
import { assessmentIdSchema, revisionIdSchema } from '../core/assessment/revision';

/** Revisions never change, so the heads of all subjects are a whole state. */
const snapshotSchema = z.strictObject({
  id: z.string(),
  /** ISO 8601 instant. */
  at: z.iso.datetime(),
  /** What was about to happen. */
  reason: z.enum(['import', 'merge', 'restore', 'delete']),
  assessment: assessmentIdSchema,
  heads: z.array(revisionIdSchema),
});
export type Snapshot = z.infer<typeof snapshotSchema>;
export type SnapshotReason = Snapshot['reason'];

/** An assessment in the bin has only disappeared from the lists. */
const binEntrySchema = z.strictObject({ assessment: assessmentIdSchema, at: z.iso.datetime() });
export type BinEntry = z.infer<typeof binEntrySchema>;

const backupSchema = z.strictObject({
  assessment: assessmentIdSchema,
  /** When everything of it was last in a verified file; null: never. */
  savedAt: z.nullable(z.iso.datetime()),
  /** Since when something is in no such file; null: everything is. */
  unsavedSince: z.nullable(z.iso.datetime()),
  /** How often something was appended; tells whether something came while a file was written. */
  appended: z.int(),
});
export type Backup = z.infer<typeof backupSchema>;

/** A record that cannot be read is left out: only knowledge about the work is lost, never the work. */
const readAll =
  <T>(schema: z.ZodMiniType<T>) =>
  (records: readonly unknown[]): T[] =>
    records.flatMap((record) => schema.safeParse(record).data ?? []);

export const parseSnapshots = readAll(snapshotSchema);
export const parseBinEntries = readAll(binEntrySchema);
export const parseBackups = readAll(backupSchema);
