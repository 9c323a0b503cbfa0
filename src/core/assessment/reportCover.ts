// What stands on the cover of the report, said by the city: whether it is a draft, which version, and whose emblem.
import * as z from 'zod/mini';

export const REPORT_STATUSES = ['draft', 'final'] as const;

/** As a data URL; a picture of 256 pixels a side has about half of this. */
export const LONGEST_EMBLEM = 200_000;

export const reportCoverSchema = z.strictObject({
  status: z.enum(REPORT_STATUSES),
  version: z.string(),
  /** Who hands it over; empty: not said. */
  preparedBy: z.string(),
  /** The city's own words at the beginning of the report, in each of its languages; empty: none. */
  introduction: z.strictObject({ en: z.string(), fa: z.string() }),
  /** A small picture as a data URL (PNG); null: none. */
  emblem: z.nullable(
    z.string().check(z.regex(/^data:image\/png;base64,[A-Za-z0-9+/=]+$/), z.maxLength(LONGEST_EMBLEM)),
  ),
});

export type ReportCover = z.infer<typeof reportCoverSchema>;

/** As long as nobody says that a report is final, it is a draft. */
export const EMPTY_REPORT_COVER: ReportCover = {
  status: 'draft',
  version: '',
  preparedBy: '',
  introduction: { en: '', fa: '' },
  emblem: null,
};
