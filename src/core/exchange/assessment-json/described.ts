// Pieces of the schema that several of its parts have; nothing in it is without a description.
import * as z from 'zod/mini';

/** The schema, saying what it is. */
export function described<S extends z.ZodMiniType>(schema: S, description: string): S {
  return schema.check(z.describe(description));
}

export const bilingual = z.strictObject({
  en: described(z.string(), 'In English.'),
  fa: described(z.string(), 'In Persian.'),
});

export const count = z.int().check(z.nonnegative());
export const percent = z.number().check(z.minimum(0), z.maximum(100));
export const band = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
