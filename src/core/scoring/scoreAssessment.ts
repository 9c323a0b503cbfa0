// The scorecard of a whole assessment: every data point, every group, and the KPIs counted apart from the data points.
import type { Assessment } from '../assessment/readAssessment';
import type { BenchmarkSet } from '../catalogue/benchmarkSet';
import type { Catalogue, Group } from '../catalogue/catalogue';
import type { DataPointId, Kpi } from '../catalogue/kpi';
import { BAND_COUNT, computeShareOfPoints, findBand, getRag, type Band, type Rag } from './band';
import { scoreDataPoint, type DataPointScore } from './scoreDataPoint';

export interface GroupScore {
  group: Group;
  /** Coverage: of all data points, how many are reported, and how many of these could be scored. */
  dataPoints: number;
  reported: number;
  scored: number;
  points: number;
  /** 4 × scored. */
  maxPoints: number;
  /** 25…100; null when nothing in the group could be scored. */
  percent: number | null;
  band: Band | null;
  rag: Rag | null;
}

/** A KPI is partial when some of its data points are reported and some are not. */
type KpiState = 'reported' | 'partial' | 'not-reported';

export interface Scorecard {
  dataPoints: ReadonlyMap<DataPointId, DataPointScore>;
  /** In the order of the catalogue's groups: city, dimensions, sub-dimensions, categories. */
  groups: readonly GroupScore[];
  kpiCounts: Readonly<Record<KpiState, number>>;
  benchmarks: BenchmarkSet;
}

/** Pure: the same assessment, catalogue and benchmark set always give the same scorecard. */
export function scoreAssessment(
  assessment: Assessment,
  catalogue: Catalogue,
  benchmarks: BenchmarkSet,
): Scorecard {
  const context = { profile: assessment.profile, benchmarks };
  const dataPoints = new Map<DataPointId, DataPointScore>();
  for (const { dataPoint } of catalogue.entries) {
    const { id } = dataPoint;
    dataPoints.set(
      id,
      scoreDataPoint(dataPoint, assessment.answers.get(id), assessment.reviews.get(id), context),
    );
  }
  const kpiCounts = { reported: 0, partial: 0, 'not-reported': 0 };
  for (const kpi of catalogue.kpis) kpiCounts[findKpiState(kpi, dataPoints)] += 1;
  return {
    dataPoints,
    groups: catalogue.groups.map((group) => scoreGroup(group, dataPoints, benchmarks)),
    kpiCounts,
    benchmarks,
  };
}

/** Data points without a score are left out of both sums, so coverage always has to stand beside the percent. */
function scoreGroup(
  group: Group,
  dataPoints: ReadonlyMap<DataPointId, DataPointScore>,
  { bands }: BenchmarkSet,
): GroupScore {
  let reported = 0;
  let scored = 0;
  let points = 0;
  for (const id of group.dataPointIds) {
    const dataPoint = dataPoints.get(id);
    if (dataPoint?.status === 'reported') reported += 1;
    if (dataPoint?.score) {
      scored += 1;
      points += dataPoint.score.points;
    }
  }
  const percent = scored === 0 ? null : computeShareOfPoints(points, scored, bands);
  const band = percent === null ? null : findBand(percent, bands);
  return {
    group,
    dataPoints: group.dataPointIds.length,
    reported,
    scored,
    points,
    maxPoints: BAND_COUNT * scored,
    percent,
    band,
    rag: band === null ? null : getRag(band),
  };
}

/** Whether all, some or none of the KPI's data points are reported. */
function findKpiState(kpi: Kpi, dataPoints: Scorecard['dataPoints']): KpiState {
  const reported = kpi.dataPoints.filter(({ id }) => dataPoints.get(id)?.status === 'reported').length;
  if (reported === kpi.dataPoints.length) return 'reported';
  return reported === 0 ? 'not-reported' : 'partial';
}
