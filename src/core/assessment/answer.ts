// What a city says about one data point, and how good the data is.
import * as z from 'zod/mini';

export const ANSWER_STATUSES = ['reported', 'not-reported', 'not-applicable'] as const;

/** ITU's grades of data quality, best first (Verification Manual 2022, p. 163). */
export const QUALITY_GRADES = [
  'accurate measurements',
  'extrapolated from a survey of inhabitants',
  'extrapolated from higher-level data',
  'estimation on certain assumptions',
  'personal estimation',
  'unknown methodology, not traceable',
] as const;
export type QualityGrade = (typeof QUALITY_GRADES)[number];

const amount = z.nullable(z.number());

const inputsSchema = z.discriminatedUnion('kind', [
  /** A numerator and a denominator; null: still to come. */
  z.strictObject({
    kind: z.literal('parts'),
    numerator: amount,
    denominator: z.discriminatedUnion('from', [
      z.strictObject({ from: z.literal('profile') }),
      z.strictObject({ from: z.literal('answer'), value: amount }),
    ]),
  }),
  /** The result itself; for a ratio that means "entered directly". Yes is 1, no is 0. */
  z.strictObject({ kind: z.literal('value'), value: amount }),
]);

const describedSchema = {
  quality: z.nullable(z.enum(QUALITY_GRADES)),
  origin: z.string(),
  source: z.string(),
  /** As the city writes it, Gregorian or Solar Hijri. */
  referenceYear: z.nullable(z.int().check(z.minimum(1), z.maximum(9999))),
  agency: z.string(),
  /** Free text; for an answer that is not reported or not applicable it is the reason. */
  note: z.string(),
};

export const answerSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('reported'), inputs: inputsSchema, ...describedSchema }),
  z.strictObject({ status: z.literal('not-reported'), ...describedSchema }),
  z.strictObject({ status: z.literal('not-applicable'), ...describedSchema }),
]);

export type Answer = z.infer<typeof answerSchema>;
export type Inputs = z.infer<typeof inputsSchema>;
/** What every answer carries beside its status and inputs. */
export type AnswerDescription = Pick<
  Answer,
  'quality' | 'origin' | 'source' | 'referenceYear' | 'agency' | 'note'
>;

export const EMPTY_DESCRIPTION: AnswerDescription = {
  quality: null,
  origin: '',
  source: '',
  referenceYear: null,
  agency: '',
  note: '',
};
