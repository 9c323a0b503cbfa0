// Results that ITU published for a real city, as printed, with document and page.
import { z } from 'zod';
import { dataPointIdSchema } from './kpi';
import { bilingualSchema } from './text';

const publishedSchemaOf = {
  about: z.strictObject({
    id: z.string().regex(/^[a-z]+-\d{4}$/),
    city: bilingualSchema,
    country: bilingualSchema,
    /** Gregorian year of publication. */
    year: z.int(),
    reported: z.int().nonnegative(),
  }),
  document: z.strictObject({
    id: z.string().min(1),
    type: z.enum(['Factsheet', 'Verification Report', 'Case study']),
    published: z.string().regex(/^\d{4}-\d{2}$/),
    note: bilingualSchema.nullable(),
  }),
  result: z.strictObject({
    dataPoint: dataPointIdSchema,
    status: z.enum(['reported', 'not-reported', 'not-verified']),
    value: z.number().nullable(),
    asPrinted: z.string(),
    benchmarkAsPrinted: z.string().nullable(),
    readFrom: z.enum(['table', 'text']),
    document: z.string().min(1),
    page: z.int().positive(),
  }),
};

export const publishedAssessmentSchema = z
  .strictObject({
    $schema: z.literal('../published-assessment.schema.json'),
    about: publishedSchemaOf.about,
    documents: z.array(publishedSchemaOf.document).min(1),
    profile: z.strictObject({
      population: z.int().positive().nullable(),
      households: z.int().positive().nullable(),
      areaKm2: z.number().positive().nullable(),
      gdp: z.strictObject({ amount: z.number().positive(), currency: z.string().length(3) }).nullable(),
    }),
    /** Further facts of the printed profile, kept as they were read. */
    otherFacts: z.record(z.string(), z.number()),
    results: z.array(publishedSchemaOf.result).min(1),
  })
  .meta({ id: 'published-assessment', title: 'Results that ITU published for a city' });

export type PublishedAssessment = z.infer<typeof publishedAssessmentSchema>;
