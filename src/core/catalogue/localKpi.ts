// A city's own KPI: a definition of the same form, beside ITU's catalogue and never in the official score.
import * as z from 'zod/mini';
import { targetSchema } from './benchmarkSet';
import { dataPointIdSchema, dataPointSchema, type DataPoint } from './kpi';
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

/** A data point of the city's own together with the KPI that it belongs to. */
export interface LocalEntry {
  kpi: LocalKpi;
  dataPoint: DataPoint;
}

/** By running number: LOCAL-10 stands behind LOCAL-9. */
export function orderLocalKpis(localKpis: readonly LocalKpi[]): LocalKpi[] {
  return [...localKpis].sort((a, b) => numberOf(a) - numberOf(b));
}

/** In the same order. */
export function listLocalEntries(localKpis: readonly LocalKpi[]): LocalEntry[] {
  return orderLocalKpis(localKpis).flatMap((kpi) => kpi.dataPoints.map((dataPoint) => ({ kpi, dataPoint })));
}

export function findLocalEntry(localKpis: readonly LocalKpi[], id: string): LocalEntry | undefined {
  return listLocalEntries(localKpis).find(({ dataPoint }) => dataPoint.id === id);
}

const numberOf = ({ id }: LocalKpi) => Number(id.replace('LOCAL-', ''));
