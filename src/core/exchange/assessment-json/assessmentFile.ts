// assessment.json: an assessment with its scores in one document. The schema is the documentation: every field says what it is.
import * as z from 'zod/mini';
import { DOCUMENT_KINDS, sha256Schema } from '../../assessment/evidence';
import { RAGS } from '../../scoring/band';
import { band, bilingual, count, described, percent } from './described';
import { resultFields } from './resultSchema';

export const ASSESSMENT_FORMAT = 'sanjeh-assessment';
export const ASSESSMENT_VERSION = 1;
export const SCHEMA_FILE = 'assessment.schema.json';

const id = (description: string) => described(z.string().check(z.minLength(1)), description);
const texts = (each: string, all: string) => described(z.array(described(z.string(), each)), all);

const aboutSchema = z.strictObject({
  city: id('The city, as it was entered.'),
  country: described(z.string(), 'The country; may be empty.'),
  period: described(z.int().check(z.minimum(1000), z.maximum(2999)), 'The year, in its own calendar.'),
  calendar: described(
    z.enum(['solar-hijri', 'gregorian']),
    'The calendar of the period: up to 1699 Solar Hijri.',
  ),
  otherCalendar: described(
    z.tuple([z.int(), z.int()]),
    'The two years of the other calendar that the period overlaps.',
  ),
  published: described(
    z.nullable(
      z.strictObject({
        id: id('The id of the published results.'),
        city: described(bilingual, 'The city in both languages.'),
        country: described(bilingual, 'The country in both languages.'),
      }),
    ),
    'The results of ITU that it was opened from; null for a city’s own assessment.',
  ),
});

const figure = (description: string) =>
  described(
    z.strictObject({
      value: described(z.nullable(z.number()), 'Null while it is not known.'),
      year: described(z.nullable(z.int()), 'The year it is of; null where it is not stated.'),
    }),
    description,
  );

const profileSchema = z.strictObject({
  population: figure('Persons.'),
  households: figure('Households.'),
  area: figure('Area in km².'),
  gdp: figure('The city’s gross domestic product in units of its currency.'),
  currency: described(z.string(), 'ISO 4217 code of the currency of the GDP; may be empty.'),
});

const benchmarkSetSchema = z.strictObject({
  id: id('The id of the set.'),
  version: id('Its version.'),
  name: described(bilingual, 'Its name.'),
  note: described(bilingual, 'What it rests on.'),
  bandLimits: described(
    z.tuple([percent, percent, percent]),
    'The three limits between the four bands, percent of target.',
  ),
  lastLimitIsTop: described(
    z.boolean(),
    'Whether a percent of exactly the last limit is already in the top band.',
  ),
  isPinned: described(
    z.boolean(),
    'False where the set of the assessment was missing and another one had to serve.',
  ),
});

const coverageSchema = z.strictObject({
  kpis: described(
    z.strictObject({
      total: described(count, 'All KPIs.'),
      reported: described(count, 'All of their data points are reported.'),
      partial: described(count, 'Some of their data points are reported.'),
      notReported: described(count, 'None of their data points is reported.'),
    }),
    'KPIs, counted apart from the data points.',
  ),
  dataPoints: described(
    z.strictObject({
      total: described(count, 'All data points.'),
      reported: described(count, 'Reported.'),
      scored: described(count, 'Scored.'),
    }),
    'Data points.',
  ),
});

const dataPointSchema = z.strictObject({
  id: id('The id of the data point.'),
  kpi: described(
    z.strictObject({
      id: id('The id of the KPI.'),
      code: id('ITU’s number as printed.'),
      name: described(bilingual, 'The name of the KPI.'),
      type: described(z.enum(['core', 'advanced']), 'Core or advanced.'),
      aspect: described(
        z.nullable(z.enum(['smart', 'structural', 'sustainable'])),
        'What it looks at; null where not stated.',
      ),
    }),
    'The KPI that it belongs to.',
  ),
  label: described(
    z.nullable(bilingual),
    'What tells it from the others of its KPI; null where there is none.',
  ),
  dimension: id('ITU’s dimension, by its English name.'),
  subDimension: id('ITU’s sub-dimension, by its English name.'),
  category: id('ITU’s category, by its English name.'),
  ...resultFields,
});

const groupSchema = z.strictObject({
  level: described(z.enum(['city', 'dimension', 'sub-dimension', 'category']), 'What kind of group it is.'),
  dimension: described(z.nullable(z.string()), 'Null for the whole city.'),
  subDimension: described(z.nullable(z.string()), 'Null unless it is a sub-dimension.'),
  category: described(z.nullable(z.string()), 'Null unless it is a category.'),
  dataPoints: described(count, 'How many data points it has.'),
  reported: described(count, 'How many of them are reported.'),
  scored: described(count, 'How many of them could be scored; only these are in the sums.'),
  points: described(count, 'The sum of their points.'),
  maxPoints: described(count, '4 × scored.'),
  percent: described(
    z.nullable(percent),
    'Points ÷ (4 × scored), 25–100, unrounded; null where nothing is scored.',
  ),
  band: described(z.nullable(band), 'By the same limits; null where nothing is scored.'),
  rag: described(z.nullable(z.enum(RAGS)), 'Red, amber or green; null where nothing is scored.'),
});

const findingSchema = z.strictObject({
  key: id('Its rule and the data points that it is about.'),
  rule: id('The check that found it.'),
  severity: described(z.enum(['note', 'warning']), 'A note is told, a warning asks to be checked.'),
  dataPoints: texts(
    'The id of a data point.',
    'The one that is questioned first; empty when it is about the whole city.',
  ),
  numbers: described(
    z.record(z.string(), z.number()),
    'Every number that it names: values in the unit of the data point, percentages 0–100.',
  ),
  accepted: described(z.boolean(), 'Whether a person has accepted these very numbers.'),
  acceptanceReason: described(z.nullable(z.string()), 'Why it is right as it is; null unless accepted.'),
});

const evidenceSchema = z.strictObject({
  id: id('The id in the register.'),
  kind: described(z.enum(['file', 'link', 'note']), 'A file, a link or a note.'),
  title: described(z.string(), 'May be empty.'),
  documentKind: described(
    z.nullable(z.enum(DOCUMENT_KINDS)),
    'What it is as a document; null where nobody has said.',
  ),
  date: described(z.nullable(z.iso.date()), 'The document’s own date; null where it is unknown.'),
  url: described(z.nullable(z.string()), 'The address of a link.'),
  sha256: described(
    z.nullable(sha256Schema),
    'The SHA-256 of the bytes of a file; the file itself is not in here.',
  ),
  mediaType: described(z.nullable(z.string()), 'The media type of a file.'),
  sizeBytes: described(z.nullable(count), 'The size of a file.'),
  text: described(z.nullable(z.string()), 'The words of a note.'),
  dataPoints: texts('The id of a data point.', 'What it supports.'),
});

const actionSchema = z.strictObject({
  dataPoint: id('The id of the data point that is to get better.'),
  text: id('What is to be done.'),
  owner: described(z.string(), 'Who does it; empty while nobody is named.'),
  due: described(z.nullable(z.iso.date()), 'Until when; null where no day is set.'),
  done: described(z.boolean(), 'Whether it is done.'),
});

const localIndicatorSchema = z.strictObject({
  id: id('The id of its data point.'),
  partOfOfficialScore: described(
    z.literal(false),
    'A city’s own indicators stand beside the official score.',
  ),
  name: described(bilingual, 'Its name.'),
  label: described(
    z.nullable(bilingual),
    'What tells the data point from its siblings; null where there is none.',
  ),
  summary: described(bilingual, 'What it measures and why.'),
  dimension: id('The dimension that it is shown beside.'),
  targetBasis: described(z.nullable(bilingual), 'What its target rests on; null without target.'),
  ...resultFields,
});

export const assessmentFileSchema = z
  .strictObject({
    $schema: described(z.literal(`./${SCHEMA_FILE}`), 'The schema of this document, in the file beside it.'),
    format: described(z.literal(ASSESSMENT_FORMAT), 'What kind of document this is.'),
    version: described(
      z.literal(ASSESSMENT_VERSION),
      'The version of the format; another one reads differently.',
    ),
    written: described(z.iso.date(), 'The day on which it was written.'),
    about: described(aboutSchema, 'What is assessed.'),
    profile: described(profileSchema, 'The city’s own figures, which serve as denominators.'),
    benchmarkSet: described(benchmarkSetSchema, 'The targets that all scores rest on.'),
    coverage: described(coverageSchema, 'How complete it is; it always stands beside a score.'),
    dataPoints: described(
      z.array(dataPointSchema),
      'Every data point of ITU’s catalogue, answered or not, in ITU’s order.',
    ),
    groups: described(z.array(groupSchema), 'The city, its dimensions, sub-dimensions and categories.'),
    findings: described(z.array(findingSchema), 'What a verifier would ask about.'),
    evidence: described(z.array(evidenceSchema), 'The evidence register, oldest first.'),
    actions: described(z.array(actionSchema), 'What is to be done so that data points get better.'),
    localIndicators: described(z.array(localIndicatorSchema), 'The city’s own indicators.'),
  })
  .register(z.globalRegistry, {
    id: 'assessment',
    title: 'A U4SSC assessment with its scores, written by Sanjeh',
  });

export type AssessmentFile = z.infer<typeof assessmentFileSchema>;

/** JSON Schema (draft 2020-12), UTF-8 text. */
export function writeAssessmentSchema(): string {
  const schema = z.toJSONSchema(assessmentFileSchema, { target: 'draft-2020-12', io: 'input' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
