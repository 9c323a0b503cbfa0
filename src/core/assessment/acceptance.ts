// A plausibility finding that a person has looked at and accepted, with the reason. It stays with the answer.
import * as z from 'zod/mini';

export const acceptanceSchema = z.strictObject({
  reason: z.string().check(z.trim(), z.minLength(1)),
  /** The numbers that the finding was about; other numbers open it again. */
  numbers: z.record(z.string(), z.number()),
});

export type Acceptance = z.infer<typeof acceptanceSchema>;
