// The scores of a city's own KPIs: the same functions as for ITU's, by the targets that stand with each KPI.
import type { Assessment } from '../assessment/readAssessment';
import type { BenchmarkSet, Target } from '../catalogue/benchmarkSet';
import type { DataPointId } from '../catalogue/kpi';
import { scoreDataPoint, type DataPointScore } from './scoreDataPoint';

/** Never part of a group or of the official scorecard. */
export interface LocalScorecard {
  dataPoints: ReadonlyMap<DataPointId, DataPointScore>;
  /** The band limits of the assessment's benchmark set, with the targets of the local KPIs. */
  benchmarks: Pick<BenchmarkSet, 'bands' | 'targets'>;
}

/** Pure. A local data point without target has a value and no score. */
export function scoreLocalKpis(
  { localKpis, answers, reviews, profile }: Assessment,
  benchmarks: BenchmarkSet,
): LocalScorecard {
  const targets: Record<DataPointId, Target> = {};
  for (const kpi of localKpis) Object.assign(targets, kpi.targets);
  const context = { profile, benchmarks: { ...benchmarks, targets } };
  const dataPoints = new Map<DataPointId, DataPointScore>();
  for (const dataPoint of localKpis.flatMap((kpi) => kpi.dataPoints)) {
    const { id } = dataPoint;
    dataPoints.set(id, scoreDataPoint(dataPoint, answers.get(id), reviews.get(id), context));
  }
  return { dataPoints, benchmarks: { bands: benchmarks.bands, targets } };
}
