// Data points by id with the name of their KPI: ITU's and the city's own, for what speaks of both.
import type { Catalogue } from './catalogue';
import type { DataPoint, Kpi } from './kpi';
import { listLocalEntries, type LocalKpi } from './localKpi';

/** What is known of every data point, whoever defined it. */
export interface NamedEntry {
  kpi: Pick<Kpi, 'name' | 'code'>;
  dataPoint: DataPoint;
}

/** A catalogue is one, too: of ITU's data points alone. */
export interface DataPointLookup extends Pick<Catalogue, 'unitById'> {
  entryById: ReadonlyMap<string, NamedEntry>;
}

/** Only a lookup: the catalogue's KPIs and groups, and so everything official, stay as they are. */
export function addLocalKpis(catalogue: Catalogue, localKpis: readonly LocalKpi[]): DataPointLookup {
  if (localKpis.length === 0) return catalogue;
  const entryById = new Map<string, NamedEntry>(catalogue.entryById);
  for (const { kpi, dataPoint } of listLocalEntries(localKpis)) {
    entryById.set(dataPoint.id, { kpi: { name: kpi.name, code: kpi.id }, dataPoint });
  }
  return { unitById: catalogue.unitById, entryById };
}
