// A text that exists in both languages, side by side.
import * as z from 'zod/mini';

/** A name or id that must not be empty. */
export const namedSchema = z.string().check(z.minLength(1));

const sentence = z.string().check(z.trim(), z.minLength(1));

export const bilingualSchema = z.strictObject({ en: sentence, fa: sentence });
