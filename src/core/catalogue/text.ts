// A text that exists in both languages, side by side.
import { z } from 'zod';

const sentence = z.string().trim().min(1);

export const bilingualSchema = z.strictObject({ en: sentence, fa: sentence });

export type Bilingual = z.infer<typeof bilingualSchema>;
