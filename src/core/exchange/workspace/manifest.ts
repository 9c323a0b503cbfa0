// What a workspace file says about itself: the part that a person can read, and that a newer version can refuse by.
import * as z from 'zod/mini';
import { sha256Schema } from '../../assessment/evidence';
import { assessmentIdSchema } from '../../assessment/revision';

/** Raised when an older version could no longer read what is written. A stored file of each format has its test. */
export const FORMAT = 1;

const countSchema = z.int().check(z.nonnegative());

const manifestSchema = z.object({
  format: z.literal(FORMAT),
  app: z.object({ name: z.literal('sanjeh'), version: z.string() }),
  /** ISO 8601 instant. */
  writtenAt: z.iso.datetime(),
  /** The whole workspace of a device, or what was chosen of it. */
  holds: z.enum(['workspace', 'selection']),
  assessments: z.array(
    z.object({
      id: assessmentIdSchema,
      /** Null where no revision in the file says it. */
      city: z.nullable(z.string()),
      period: z.nullable(z.int()),
      revisions: countSchema,
    }),
  ),
  revisions: z.object({ count: countSchema, sha256: sha256Schema }),
  /** The files that are in it; false: none were meant to be, although revisions refer to them. */
  withEvidence: z.boolean(),
  evidence: z.array(z.object({ sha256: sha256Schema, sizeBytes: countSchema })),
});

export type WorkspaceManifest = z.infer<typeof manifestSchema>;

const beginningSchema = z.object({
  format: z.int().check(z.positive()),
  app: z.object({ name: z.literal('sanjeh') }),
});

export type UnreadableManifest = 'foreign' | 'newer' | 'damaged';

/** Trusted, or why not: another program's, one of a newer format, one of ours that is not as it should be. */
export function parseManifest(json: unknown): WorkspaceManifest | UnreadableManifest {
  const beginning = beginningSchema.safeParse(json);
  if (!beginning.success) return 'foreign';
  if (beginning.data.format > FORMAT) return 'newer';
  const manifest = manifestSchema.safeParse(json);
  return manifest.success ? manifest.data : 'damaged';
}
