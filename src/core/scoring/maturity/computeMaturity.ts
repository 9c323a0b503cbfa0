// Maturity levels 1 to 5 (ITU-T Y.4904) of data points and groups, read from a scorecard.
import type { Bands, BenchmarkSet } from '../../catalogue/benchmarkSet';
import type { Group } from '../../catalogue/catalogue';
import type { DataPointId } from '../../catalogue/kpi';
import { computePercentOfTarget } from '../band';
import type { GroupScore, Scorecard } from '../scoreAssessment';
import type { DataPointScore } from '../scoreDataPoint';

/** 1 planning, 2 alignment, 3 development, 4 integration, 5 optimization. */
export const MATURITY_LEVELS = [1, 2, 3, 4, 5] as const;
export type MaturityLevel = (typeof MATURITY_LEVELS)[number];

interface DataPointMaturity {
  dataPointId: DataPointId;
  /** Null: nothing reported that counts. */
  level: MaturityLevel | null;
  /** Why there is no level; with level 1, "no-benchmark" says that it cannot be more. Null: the thresholds decided. */
  reason: DataPointScore['unscored'];
}

export interface GroupMaturity {
  group: Group;
  /** Of the group's data points so many are reported, and so many are scored: only these decide about its levels. */
  coverage: Pick<GroupScore, 'dataPoints' | 'reported' | 'scored'>;
  /** The lowest level of the scored data points; null when nothing is scored. */
  strict: MaturityLevel | null;
  /** The lower median: with an even number of data points the lower one of the two in the middle. */
  typical: MaturityLevel | null;
  /** The scored data points at the strict level; none where that is already level 5. */
  heldBackBy: readonly DataPointId[];
  /** How many of the scored data points are at each level. */
  counts: Readonly<Record<MaturityLevel, number>>;
  /** Reported, but without benchmark: level 1 only, and left out of the group's levels. */
  withoutBenchmark: number;
}

export interface Maturity {
  dataPoints: ReadonlyMap<DataPointId, DataPointMaturity>;
  /** In the order of the scorecard's groups. The city stands among them; no one should show it as a grand number. */
  groups: readonly GroupMaturity[];
}

type Thresholds = BenchmarkSet['maturityThresholds'];

/**
 * A data point with a value is level 1; levels 2 to 5 are reached at the thresholds of the benchmark set, in percent of
 * target (METHOD 6; ITU's example has 30, 50, 70, 90). Pure; nothing is refused.
 */
export function computeMaturity({ dataPoints, groups, benchmarks }: Scorecard): Maturity {
  const { maturityThresholds } = benchmarks;
  const levels = new Map(
    [...dataPoints].map(([id, score]) => [id, findDataPointMaturity(score, maturityThresholds)]),
  );
  return { dataPoints: levels, groups: groups.map((group) => summarizeGroup(group, levels)) };
}

function findDataPointMaturity(point: DataPointScore, thresholds: Thresholds): DataPointMaturity {
  const { dataPointId, score, unscored, benchmark } = point;
  const value = point.computed?.value ?? null;
  if (unscored === 'no-benchmark') return { dataPointId, level: 1, reason: unscored };
  if (!score || !benchmark || value === null) return { dataPointId, level: null, reason: unscored };
  const level = MATURITY_LEVELS.findLast(
    (_, index) => index === 0 || reaches(value, benchmark, thresholds[index - 1]),
  );
  return { dataPointId, level: level ?? 1, reason: null };
}

/** The threshold takes the place of the band limits, so that the same rounding errors are forgiven at it. */
function reaches(value: number, { target, floor }: { target: number; floor: number }, threshold = Infinity) {
  const bands: Bands = { limits: [threshold, threshold, threshold], lastLimitIsTop: true };
  return computePercentOfTarget(value, target, floor, bands) >= threshold;
}

function summarizeGroup(
  { group, dataPoints, reported, scored }: GroupScore,
  levels: Maturity['dataPoints'],
): GroupMaturity {
  const members = group.dataPointIds.flatMap((id) => levels.get(id) ?? []);
  const counted = members.flatMap(({ dataPointId, level, reason }) =>
    level === null || reason !== null ? [] : [{ dataPointId, level }],
  );
  const ascending = counted.map(({ level }) => level).sort((a, b) => a - b);
  const strict = ascending[0] ?? null;
  const counts: Record<MaturityLevel, number> = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const level of ascending) counts[level] += 1;
  return {
    group,
    coverage: { dataPoints, reported, scored },
    strict,
    typical: ascending[Math.floor((ascending.length - 1) / 2)] ?? null,
    heldBackBy:
      strict === 5 ? [] : counted.filter(({ level }) => level === strict).map((each) => each.dataPointId),
    counts,
    withoutBenchmark: members.filter(({ reason }) => reason === 'no-benchmark').length,
  };
}
