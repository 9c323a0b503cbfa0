// A seal: the state of an assessment at one moment, frozen by a hash over its revisions, for example as the council saw it.
import * as z from 'zod/mini';
import { sha256Schema } from './evidence';

export const sealSchema = z.strictObject({
  /** What it was sealed for, e.g. "Council meeting, spring". */
  title: z.string().check(z.regex(/\S/)),
  status: z.enum(['draft', 'final']),
  /** SHA-256 over the ids of all revisions that the state rests on. */
  hash: sha256Schema,
  /** The ids of the revisions that were current, sorted; their parents tell the rest. */
  heads: z.array(sha256Schema),
});

export type Seal = z.infer<typeof sealSchema>;
