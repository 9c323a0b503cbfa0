// Something that is to be done so that a data point gets better, by whom and until when.
import * as z from 'zod/mini';

export const actionSchema = z.strictObject({
  text: z.string().check(z.regex(/\S/)),
  /** The person or agency that does it; empty while nobody is named. */
  owner: z.string(),
  /** ISO 8601 calendar date (2026-11-22); null: no day is set. */
  due: z.nullable(z.iso.date()),
  done: z.boolean(),
});

export type Action = z.infer<typeof actionSchema>;
