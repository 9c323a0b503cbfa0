// What one KPI file of kpi-definitions/u4ssc says: the definition, its data points, guidance and sources.
import * as z from 'zod/mini';
import { bilingualSchema, namedSchema } from './text';

const KPI_TYPES = ['core', 'advanced'] as const;
const ASPECTS = ['smart', 'structural', 'sustainable'] as const;
const DIRECTIONS = ['higher', 'lower', 'neutral'] as const;
const DEFINITION_CONFIDENCES = ['manual', 'manual-in-part', 'reconstructed'] as const;
export const PROFILE_QUANTITIES = ['population', 'households', 'area', 'gdp'] as const;

const kpiIdSchema = z
  .string()
  .check(z.regex(/^(EC|EN|SC)(-[A-Z]+){2}-\d+[CA]$/))
  .brand<'KpiId'>();
/** Of ITU's catalogue, or of a city's own (LOCAL-…). */
export const dataPointIdSchema = z
  .string()
  .check(z.regex(/^((EC|EN|SC)(-[A-Z]+){2}-\d+[CA]|LOCAL-\d{1,4})(\.[a-z0-9-]+)?$/))
  .brand<'DataPointId'>();

const formulaSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ratio'),
    numerator: bilingualSchema,
    denominator: bilingualSchema,
    /** The result is factor × numerator ÷ denominator: 100 for a percentage, 100 000 for "per 100 000". */
    factor: z.union([z.literal(1), z.literal(100), z.literal(100_000)]),
    /** The figure of the city profile that is this denominator, where there is one. */
    denominatorFromProfile: z.nullable(z.enum(PROFILE_QUANTITIES)),
  }),
  z.strictObject({ kind: z.literal('count'), counts: bilingualSchema }),
  z.strictObject({ kind: z.literal('measured'), measures: bilingualSchema }),
  z.strictObject({ kind: z.literal('yes-no'), question: bilingualSchema }),
]);

const rangeSchema = z.strictObject({ min: z.nullable(z.number()), max: z.nullable(z.number()) });

export const dataPointSchema = z.strictObject({
  id: dataPointIdSchema,
  /** Set where a KPI has several data points. */
  label: z.nullable(bilingualSchema),
  unit: namedSchema,
  formula: formulaSchema,
  direction: z.enum(DIRECTIONS),
  /** What a value can plausibly be; null: no bound. Outside it a value is questioned, never refused. */
  plausibleRange: z.nullable(rangeSchema),
  /** What is normal, with the page that says so. */
  typicalRange: z.nullable(z.strictObject({ min: z.number(), max: z.number(), source: bilingualSchema })),
  /** Guidance for the assessor. */
  guidance: z.nullable(bilingualSchema),
  /** Figures that the manual states. */
  statedFigures: z.array(bilingualSchema),
});

const crossCheckSchema = z.strictObject({
  kind: z.enum(['at-least', 'at-most', 'numerator-equals', 'total-100']),
  /** The other KPI or data point; null: the data points of this KPI together. */
  other: z.nullable(z.string()),
  strength: z.enum(['normally', 'always']),
  source: bilingualSchema,
});

/** A goal ("3"), target ("17.8") or indicator ("17.8.1") of the SDGs. */
const sdgSchema = z.string().check(z.regex(/^\d{1,2}(\.[0-9a-z]{1,2}(\.\d{1,2})?)?$/));

export const kpiSchema = z
  .strictObject({
    $schema: z.literal('../../kpi.schema.json'),
    id: kpiIdSchema,
    /** ITU's number as printed, e.g. "EC: ICT: ICT: 1C". */
    code: z.string().check(z.regex(/^(EC|EN|SC)(: [A-Z]+){2}: \d+[CA]$/)),
    name: bilingualSchema,
    alsoCalled: z.array(bilingualSchema),
    dimension: namedSchema,
    subDimension: namedSchema,
    category: namedSchema,
    type: z.enum(KPI_TYPES),
    aspect: z.nullable(z.enum(ASPECTS)),
    summary: bilingualSchema,
    dataPoints: z.array(dataPointSchema).check(z.minLength(1)),
    /** Guidance for the verifier. */
    verifierChecks: z.array(bilingualSchema),
    crossChecks: z.array(crossCheckSchema),
    dataSources: z.array(bilingualSchema),
    /** What ITU states, and what we suggest; never mixed. */
    sdg: z.strictObject({ stated: z.array(sdgSchema), suggested: z.array(sdgSchema) }),
    sourcePages: z.strictObject({
      methodology2017: z.nullable(z.int().check(z.positive())),
      verification2022: z.nullable(z.int().check(z.positive())),
    }),
    editionDifferences: z.nullable(bilingualSchema),
    /** How sure the definition is: read in the manual, partly, or reconstructed by us. */
    definitionConfidence: z.enum(DEFINITION_CONFIDENCES),
  })
  .register(z.globalRegistry, { id: 'kpi', title: 'One KPI of the U4SSC catalogue' });

export type Kpi = z.infer<typeof kpiSchema>;
export type DataPoint = z.infer<typeof dataPointSchema>;
export type DataPointId = z.infer<typeof dataPointIdSchema>;
export type Formula = z.infer<typeof formulaSchema>;
export type FormulaKind = Formula['kind'];
export type ProfileQuantity = (typeof PROFILE_QUANTITIES)[number];
