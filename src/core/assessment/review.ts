// The verifier's word on one answer (Verification Manual 2022, p. 163: verified is yes or no only).
import * as z from 'zod/mini';

export const reviewSchema = z.strictObject({
  verified: z.enum(['yes', 'no']),
  reason: z.string(),
});

export type Review = z.infer<typeof reviewSchema>;
