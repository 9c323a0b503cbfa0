// How complete an assessment is in KPIs, which are counted apart from the data points; and which KPIs are partial.
import type { Catalogue, Group } from '../catalogue/catalogue';
import type { DataPoint, DataPointId, Kpi } from '../catalogue/kpi';
import type { DataPointScore, DataPointStatus } from './scoreDataPoint';

/** A KPI is partial when some of its data points are reported and some are not. */
export type KpiState = 'reported' | 'partial' | 'not-reported';
export type KpiCounts = Readonly<Record<KpiState, number>>;

type Scores = ReadonlyMap<DataPointId, Pick<DataPointScore, 'status'>>;

/** ITU asks the city when more than this percent of the KPIs are missing (Verification Manual 2022, p. 32). */
export const MISSING_PERCENT_TO_EXPLAIN = 20;

/** How many KPIs are reported in full, in part and not at all; the counts add up to all of them. */
export function countKpis(kpis: readonly Kpi[], dataPoints: Scores): KpiCounts {
  const counts = { reported: 0, partial: 0, 'not-reported': 0 };
  for (const kpi of kpis) counts[findKpiState(kpi, dataPoints)] += 1;
  return counts;
}

/** The same for one group. All data points of a KPI stand in the same groups. */
export function countKpisOf(group: Group, { kpis }: Catalogue, dataPoints: Scores): KpiCounts {
  const ids = new Set(group.dataPointIds);
  return countKpis(
    kpis.filter((kpi) => kpi.dataPoints.some(({ id }) => ids.has(id))),
    dataPoints,
  );
}

/** Whether all, some or none of the KPI's data points are reported. */
export function findKpiState({ dataPoints: own }: Kpi, dataPoints: Scores): KpiState {
  const reported = own.filter(({ id }) => isReported(dataPoints, id)).length;
  if (reported === own.length) return 'reported';
  return reported === 0 ? 'not-reported' : 'partial';
}

export interface PartialKpi {
  kpi: Kpi;
  reported: readonly DataPoint[];
  /** The data points that are missing, with what was said about them. */
  missing: readonly { dataPoint: DataPoint; status: Exclude<DataPointStatus, 'reported'> }[];
}

/** The KPIs that ITU's report lists as partial, naming the data points that they lack (METHOD 5, chapter 7). */
export function findPartialKpis(kpis: readonly Kpi[], dataPoints: Scores): PartialKpi[] {
  return kpis
    .filter((kpi) => findKpiState(kpi, dataPoints) === 'partial')
    .map((kpi) => ({
      kpi,
      reported: kpi.dataPoints.filter(({ id }) => isReported(dataPoints, id)),
      missing: kpi.dataPoints.flatMap((dataPoint) => {
        const status = dataPoints.get(dataPoint.id)?.status ?? 'unanswered';
        return status === 'reported' ? [] : [{ dataPoint, status }];
      }),
    }));
}

/** The KPIs of which nothing is reported, in the order of the catalogue. */
export function findUnreportedKpis(kpis: readonly Kpi[], dataPoints: Scores): Kpi[] {
  return kpis.filter((kpi) => findKpiState(kpi, dataPoints) === 'not-reported');
}

export interface MissingKpis {
  missing: number;
  total: number;
  /** 0–100, unrounded; 0 for no KPI at all. */
  percent: number;
  /** More than 20 %: the overall picture is incomplete, and ITU asks the city to explain it. */
  isIncomplete: boolean;
}

/**
 * The gate of ITU's page 32. Missing is a KPI of which nothing is reported. A partial KPI is not missing: it is told by
 * name instead. Exactly 20 % is not yet more than 20 %.
 */
export function findMissingKpis(counts: KpiCounts): MissingKpis {
  const missing = counts['not-reported'];
  const total = counts.reported + counts.partial + missing;
  return {
    missing,
    total,
    percent: total === 0 ? 0 : (100 * missing) / total,
    // In whole numbers, so that no rounding error decides at the limit.
    isIncomplete: 100 * missing > MISSING_PERCENT_TO_EXPLAIN * total,
  };
}

function isReported(dataPoints: Scores, id: DataPointId): boolean {
  return dataPoints.get(id)?.status === 'reported';
}
