// What stands on the cover of the report, said by the city: whether it is a draft, which version, and whose emblem.
import * as z from 'zod/mini';

export const reportCoverSchema = z.strictObject({
  status: z.enum(['draft', 'final']),
  version: z.string(),
  /** Who hands it over; empty: not said. */
  preparedBy: z.string(),
  /** A small picture as a data URL (PNG); null: none. */
  emblem: z.nullable(
    z.string().check(z.regex(/^data:image\/png;base64,[A-Za-z0-9+/=]+$/), z.maxLength(200_000)),
  ),
});

export type ReportCover = z.infer<typeof reportCoverSchema>;
