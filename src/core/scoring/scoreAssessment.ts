// The scorecard of a whole assessment: every data point, every group, and the KPIs counted apart from the data points.
import type { Assessment } from '../assessment/readAssessment';
import type { BenchmarkSet } from '../catalogue/benchmarkSet';
import type { Catalogue, Group } from '../catalogue/catalogue';
import type { DataPointId } from '../catalogue/kpi';
import { BAND_COUNT, computeShareOfPoints, findBand, getRag, type Band, type Rag } from './band';
import { countKpis, type KpiCounts } from './kpiCoverage';
import { scoreDataPoint, type DataPointScore } from './scoreDataPoint';

export interface PointsTogether {
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

export interface GroupScore extends PointsTogether {
  group: Group;
}

export interface Scorecard {
  dataPoints: ReadonlyMap<DataPointId, DataPointScore>;
  /** In the order of the catalogue's groups: city, dimensions, sub-dimensions, categories. */
  groups: readonly GroupScore[];
  kpiCounts: KpiCounts;
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
  return {
    dataPoints,
    groups: catalogue.groups.map((group) => scoreGroup(group, dataPoints, benchmarks)),
    kpiCounts: countKpis(catalogue.kpis, dataPoints),
    benchmarks,
  };
}

function scoreGroup(
  group: Group,
  dataPoints: ReadonlyMap<DataPointId, DataPointScore>,
  { bands }: BenchmarkSet,
): GroupScore {
  return { group, ...scoreTogether(group.dataPointIds, dataPoints, bands) };
}

/**
 * The points of any data points together. Those without a score are left out of both sums, so coverage always has to stand
 * beside the percent.
 */
export function scoreTogether(
  ids: readonly DataPointId[],
  dataPoints: ReadonlyMap<DataPointId, DataPointScore>,
  bands: BenchmarkSet['bands'],
): PointsTogether {
  let reported = 0;
  let scored = 0;
  let points = 0;
  for (const id of ids) {
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
    dataPoints: ids.length,
    reported,
    scored,
    points,
    maxPoints: BAND_COUNT * scored,
    percent,
    band,
    rag: band === null ? null : getRag(band),
  };
}
