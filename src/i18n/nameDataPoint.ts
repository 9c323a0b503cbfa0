// The name of a data point with that of its KPI, e.g. "Transportation Mode Share · Walking".
import type { DataPointLookup } from '../core/catalogue/dataPointLookup';
import type { Text } from './createText';

/** The id where nobody defines it (any more): a city's own KPI can be taken back, what rests on it stays. */
export function nameDataPoint(id: string, lookup: DataPointLookup, { pick }: Text): string {
  const entry = lookup.entryById.get(id);
  if (!entry) return id;
  const { kpi, dataPoint } = entry;
  return [kpi.name, dataPoint.label].flatMap((name) => (name ? [pick(name)] : [])).join(' · ');
}
