// How many KPIs and data points are reported and verified, core and advanced apart: chapters 2 and 3 of ITU's report (METHOD 5).
import type { Assessment } from '../../assessment/readAssessment';
import type { Catalogue } from '../../catalogue/catalogue';
import type { DataPointId, Kpi } from '../../catalogue/kpi';
import { findKpiState } from '../kpiCoverage';
import type { DataPointScore } from '../scoreDataPoint';

export interface ReportingCounts {
  total: number;
  reported: number;
  /** Only KPIs can be: some of their data points are reported and some are not. */
  partial: number;
  notReported: number;
  /** Of those that are reported, also in part. Verified: yes for all that is reported of it; not verified: no for any. */
  verified: number;
  notVerified: number;
  /** The verifier has not (wholly) spoken yet. */
  open: number;
}

export interface ReportingRow {
  type: Kpi['type'] | 'all';
  kpis: ReportingCounts;
  dataPoints: ReportingCounts;
}

type Reviewed = Pick<Assessment, 'reviews'>;
interface Scores {
  dataPoints: ReadonlyMap<DataPointId, Pick<DataPointScore, 'status'>>;
}
type Verdict = 'verified' | 'notVerified' | 'open';

/** Core, advanced, and both together. Reviews of what is not reported count nowhere. */
export function countReporting(assessment: Reviewed, scorecard: Scores, { kpis }: Catalogue): ReportingRow[] {
  return (['core', 'advanced', 'all'] as const).map((type) => {
    const own = kpis.filter((kpi) => type === 'all' || kpi.type === type);
    return {
      type,
      kpis: sum(own.map((kpi) => countKpi(kpi, assessment, scorecard))),
      dataPoints: sum(
        own.flatMap((kpi) => kpi.dataPoints).map(({ id }) => countDataPoint(id, assessment, scorecard)),
      ),
    };
  });
}

function countKpi(kpi: Kpi, { reviews }: Reviewed, { dataPoints }: Scores): Partial<ReportingCounts> {
  const state = findKpiState(kpi, dataPoints);
  if (state === 'not-reported') return { total: 1, notReported: 1 };
  const verdicts = kpi.dataPoints
    .filter(({ id }) => dataPoints.get(id)?.status === 'reported')
    .map(({ id }) => reviews.get(id)?.verified);
  const verdict: Verdict = verdicts.includes('no')
    ? 'notVerified'
    : verdicts.every((each) => each === 'yes')
      ? 'verified'
      : 'open';
  return { total: 1, [state]: 1, [verdict]: 1 };
}

function countDataPoint(
  id: DataPointId,
  { reviews }: Reviewed,
  { dataPoints }: Scores,
): Partial<ReportingCounts> {
  if (dataPoints.get(id)?.status !== 'reported') return { total: 1, notReported: 1 };
  const verified = reviews.get(id)?.verified;
  const verdict: Verdict = verified === undefined ? 'open' : verified === 'yes' ? 'verified' : 'notVerified';
  return { total: 1, reported: 1, [verdict]: 1 };
}

const NOTHING: ReportingCounts = {
  ...{ total: 0, reported: 0, partial: 0, notReported: 0 },
  ...{ verified: 0, notVerified: 0, open: 0 },
};

function sum(counts: readonly Partial<ReportingCounts>[]): ReportingCounts {
  const names = Object.keys(NOTHING) as (keyof ReportingCounts)[];
  const total = { ...NOTHING };
  for (const each of counts) for (const name of names) total[name] += each[name] ?? 0;
  return total;
}
