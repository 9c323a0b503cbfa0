// The whole catalogue in ITU's order, with what everyone looks up: data points, groups, units.
import type { Classification, Unit } from './classification';
import type { DataPoint, DataPointId, Kpi } from './kpi';

/** A data point together with the KPI that it belongs to. */
export interface CatalogueEntry {
  kpi: Kpi;
  dataPoint: DataPoint;
}

export interface Catalogue {
  classification: Classification;
  kpis: readonly Kpi[];
  entries: readonly CatalogueEntry[];
  entryById: ReadonlyMap<string, CatalogueEntry>;
  unitById: ReadonlyMap<string, Unit>;
  groups: readonly Group[];
}

const GROUP_LEVELS = ['city', 'dimension', 'sub-dimension', 'category'] as const;
export type GroupLevel = (typeof GROUP_LEVELS)[number];

/** A set of data points that is scored together. A category is taken within its dimension, across sub-dimensions. */
export interface Group {
  level: GroupLevel;
  dimension: string | null;
  subDimension: string | null;
  category: string | null;
  dataPointIds: readonly DataPointId[];
}

/** KPIs may come in any order; they leave in ITU's: by place in the classification, then by running number. */
export function createCatalogue(kpis: readonly Kpi[], classification: Classification): Catalogue {
  const sorted = [...kpis].sort(byOrderIn(classification));
  const entries = sorted.flatMap((kpi) => kpi.dataPoints.map((dataPoint) => ({ kpi, dataPoint })));
  return {
    classification,
    kpis: sorted,
    entries,
    entryById: new Map(entries.map((entry) => [entry.dataPoint.id, entry])),
    unitById: new Map(classification.units.map((unit) => [unit.id, unit])),
    groups: groupEntries(entries),
  };
}

export function findEntry(catalogue: Catalogue, id: string): CatalogueEntry | undefined {
  return catalogue.entryById.get(id);
}

/** Throws for an unknown id: ids from outside go through {@link findEntry}. */
export function getEntry<Entry>(
  catalogue: { entryById: ReadonlyMap<string, Entry> },
  id: DataPointId,
): Entry {
  const entry = catalogue.entryById.get(id);
  if (!entry) throw new Error(`No data point ${id} in the catalogue`);
  return entry;
}

export function getUnit(catalogue: Pick<Catalogue, 'unitById'>, id: string): Unit {
  const unit = catalogue.unitById.get(id);
  if (!unit) throw new Error(`No unit ${id} in the classification`);
  return unit;
}

function byOrderIn(classification: Classification): (a: Kpi, b: Kpi) => number {
  const places = classification.dimensions.flatMap((dimension) =>
    dimension.subDimensions.flatMap((subDimension) =>
      subDimension.categories.map((category) => `${dimension.id}/${subDimension.id}/${category}`),
    ),
  );
  const placeOf = (kpi: Kpi) => places.indexOf(`${kpi.dimension}/${kpi.subDimension}/${kpi.category}`);
  const runningNumberOf = (kpi: Kpi) => Number(/(\d+)[CA]$/.exec(kpi.id)?.[1]);
  const letters = (kpi: Kpi) => kpi.id.replace(/-\d+[CA]$/, '');
  return (a, b) =>
    placeOf(a) - placeOf(b) ||
    letters(a).localeCompare(letters(b), 'en') ||
    runningNumberOf(a) - runningNumberOf(b);
}

function groupEntries(entries: readonly CatalogueEntry[]): Group[] {
  const keysOf: Record<GroupLevel, (kpi: Kpi) => Omit<Group, 'level' | 'dataPointIds'>> = {
    city: () => ({ dimension: null, subDimension: null, category: null }),
    dimension: ({ dimension }) => ({ dimension, subDimension: null, category: null }),
    'sub-dimension': ({ dimension, subDimension }) => ({ dimension, subDimension, category: null }),
    category: ({ dimension, category }) => ({ dimension, subDimension: null, category }),
  };
  return GROUP_LEVELS.flatMap((level) => {
    const groups = new Map<string, Group & { dataPointIds: DataPointId[] }>();
    for (const { kpi, dataPoint } of entries) {
      const keys = keysOf[level](kpi);
      const name = JSON.stringify(keys);
      const group = groups.get(name) ?? { level, ...keys, dataPointIds: [] };
      group.dataPointIds.push(dataPoint.id);
      groups.set(name, group);
    }
    return [...groups.values()];
  });
}
