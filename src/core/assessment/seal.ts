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
export type SealStatus = Seal['status'];

/** 64 bits: nobody makes a second state with the same code, and it can still be read out on the phone. */
const CODE_DIGITS = 16;

/** The hash for people and for paper: its first 16 digits in groups of four, "3F9A 01C4 77DE B20E". */
export function shortenHash(hash: string): string {
  return (
    hash
      .slice(0, CODE_DIGITS)
      .toUpperCase()
      .match(/.{1,4}/g)
      ?.join(' ') ?? ''
  );
}
