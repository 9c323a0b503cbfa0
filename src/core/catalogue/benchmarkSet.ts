// A benchmark set: for each data point the target (100 %), the floor (0 %) and on what basis; and the band limits.
import * as z from 'zod/mini';
import { dataPointIdSchema } from './kpi';
import { bilingualSchema, namedSchema } from './text';

const TARGET_SOURCE_KINDS = [
  'U4SSC',
  'ITU',
  'SDG',
  'SDG Index',
  'WHO',
  'UN-Habitat',
  'OECD',
  'EU',
  'NFPA',
  'expert',
] as const;
export const TARGET_CONFIDENCES = ['published', 'well-known', 'judgement'] as const;

/** Who set a target, when and why: kept with targets that a city sets itself. */
const setBySchema = z.strictObject({ author: z.string(), at: z.iso.datetime(), why: z.string() });

export const targetSchema = z
  .strictObject({
    /** Both null: no benchmark exists for this data point. */
    target: z.nullable(z.number()),
    floor: z.nullable(z.number()),
    basis: bilingualSchema,
    sourceKind: z.enum(TARGET_SOURCE_KINDS),
    confidence: z.enum(TARGET_CONFIDENCES),
    setBy: z.optional(setBySchema),
  })
  .check(
    z.refine(({ target, floor }) => (target === null) === (floor === null), 'target and floor go together'),
  )
  .check(
    z.refine(({ target, floor }) => target === null || target !== floor, 'target and floor must differ'),
  );

const ascend = (numbers: readonly number[]) =>
  numbers.every((number, index) => number > (numbers[index - 1] ?? 0) && number <= 100);

/** A set as an assessment carries it; a file says beside it which schema it follows. */
export const benchmarkSetSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  version: namedSchema,
  name: bilingualSchema,
  note: bilingualSchema,
  bands: z.strictObject({
    /** The three limits between the four bands, percent of target, ascending. */
    limits: z
      .tuple([z.number(), z.number(), z.number()])
      .check(z.refine(ascend, 'limits must ascend within 0 and 100')),
    /** Whether a percent of exactly the last limit is already in the top band. */
    lastLimitIsTop: z.boolean(),
  }),
  /** Percent of target at which maturity levels 2 to 5 are reached (ITU-T Y.4904). */
  maturityThresholds: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .check(z.refine(ascend, 'thresholds must ascend within 0 and 100')),
  targets: z.record(dataPointIdSchema, targetSchema),
});

export const benchmarkSetFileSchema = z
  .extend(benchmarkSetSchema, { $schema: z.literal('../benchmark-set.schema.json') })
  .register(z.globalRegistry, { id: 'benchmark-set', title: 'A set of benchmarks' });

export type BenchmarkSet = z.infer<typeof benchmarkSetSchema>;
export type Target = z.infer<typeof targetSchema>;
export type Bands = BenchmarkSet['bands'];
