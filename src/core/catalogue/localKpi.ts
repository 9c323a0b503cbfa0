// A city's own KPI: a definition of the same form, beside ITU's catalogue and never in the official score.
import * as z from 'zod/mini';
import { targetSchema } from './benchmarkSet';
import { dataPointIdSchema, dataPointSchema } from './kpi';
import { bilingualSchema, namedSchema } from './text';

export const localKpiSchema = z.strictObject({
  id: z.string().check(z.regex(/^LOCAL-\d{1,4}$/)),
  name: bilingualSchema,
  summary: bilingualSchema,
  /** The dimension that it is shown beside. */
  dimension: namedSchema,
  dataPoints: z.array(dataPointSchema).check(z.minLength(1)),
  /** Its targets stand with it: a benchmark set knows only ITU's data points. */
  targets: z.record(dataPointIdSchema, targetSchema),
});

export type LocalKpi = z.infer<typeof localKpiSchema>;
