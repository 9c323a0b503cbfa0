// Results that ITU published for a real city, as printed, with document and page.
import * as z from 'zod/mini';
import { dataPointIdSchema } from './kpi';
import { bilingualSchema, namedSchema } from './text';

const publishedSchemaOf = {
  about: z.strictObject({
    id: z.string().check(z.regex(/^[a-z]+-\d{4}$/)),
    city: bilingualSchema,
    country: bilingualSchema,
    /** Gregorian year of publication. */
    year: z.int(),
    reported: z.int().check(z.nonnegative()),
  }),
  document: z.strictObject({
    id: namedSchema,
    type: z.enum(['Factsheet', 'Verification Report', 'Case study']),
    published: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
    note: z.nullable(bilingualSchema),
  }),
  result: z.strictObject({
    dataPoint: dataPointIdSchema,
    status: z.enum(['reported', 'not-reported', 'not-verified']),
    value: z.nullable(z.number()),
    asPrinted: z.string(),
    benchmarkAsPrinted: z.nullable(z.string()),
    readFrom: z.enum(['table', 'text']),
    document: namedSchema,
    page: z.int().check(z.positive()),
  }),
};

export const publishedAssessmentSchema = z
  .strictObject({
    $schema: z.literal('../published-assessment.schema.json'),
    about: publishedSchemaOf.about,
    documents: z.array(publishedSchemaOf.document).check(z.minLength(1)),
    profile: z.strictObject({
      population: z.nullable(z.int().check(z.positive())),
      households: z.nullable(z.int().check(z.positive())),
      areaKm2: z.nullable(z.number().check(z.positive())),
      gdp: z.nullable(
        z.strictObject({ amount: z.number().check(z.positive()), currency: z.string().check(z.length(3)) }),
      ),
    }),
    /** Further facts of the printed profile, kept as they were read. */
    otherFacts: z.record(z.string(), z.number()),
    results: z.array(publishedSchemaOf.result).check(z.minLength(1)),
  })
  .register(z.globalRegistry, { id: 'published-assessment', title: 'Results that ITU published for a city' });

export type PublishedAssessment = z.infer<typeof publishedAssessmentSchema>;
export type PublishedResult = PublishedAssessment['results'][number];
