// What is worth saying about a group in three sentences: how it stands and on how much, what is best in it or has turned,
// what is still red in it, and what leads out soonest.
import type { Catalogue, Group } from '../../catalogue/catalogue';
import type { DataPointId } from '../../catalogue/kpi';
import type { DataPointChange, ScorecardComparison } from '../comparison/compareScorecards';
import { countKpisOf, findMissingKpis } from '../kpiCoverage';
import type { RankedLift } from '../lift/findLifts';
import type { GroupScore, Scorecard } from '../scoreAssessment';

export interface GroupSummary {
  score: GroupScore;
  /** By ITU's own measure: more than 20 % of its KPIs are missing. */
  isIncomplete: boolean;
  /** How many of its scored data points are light or dark green. */
  green: number;
  /** How many of them have reached the top band. */
  top: number;
  /** Its categories that have a score, the worst first; those that stand alike in the catalogue's order. */
  scoredCategories: readonly GroupScore[];
  /** The worst first. */
  reds: readonly DataPointId[];
  /** The data point that is nearest to a higher band: among the red ones, where there are any. */
  nearest: RankedLift | undefined;
  /** Null: there is no earlier scorecard, or no data point of the group is scored in both. */
  turned: Turned | null;
}

interface Turned {
  /** Into a higher or a lower band, the longest way first. */
  rose: readonly DataPointChange[];
  fell: readonly DataPointChange[];
}

export interface SummarySources {
  scorecard: Scorecard;
  catalogue: Catalogue;
  /** Sorted by the smallest gap, as {@link RankedLift}s come. */
  lifts: readonly RankedLift[];
  /** With the period before; undefined where there is none. */
  comparison: ScorecardComparison | undefined;
}

/** Of the city or a dimension: the categories of a scorecard are parts of these. Pure. */
export function summarizeGroup(score: GroupScore, sources: SummarySources): GroupSummary {
  const { group } = score;
  const { scorecard, catalogue, lifts, comparison } = sources;
  const ids = new Set<string>(group.dataPointIds);
  const scored = group.dataPointIds.flatMap((id) => {
    const own = scorecard.dataPoints.get(id)?.score;
    return own ? [{ id, ...own }] : [];
  });
  const reds = scored
    .filter(({ rag }) => rag === 'red')
    .sort((a, b) => a.percentOfTarget - b.percentOfTarget)
    .map(({ id }) => id);
  const own = lifts.filter(({ dataPointId }) => ids.has(dataPointId));
  return {
    score,
    isIncomplete: findMissingKpis(countKpisOf(group, catalogue, scorecard.dataPoints)).isIncomplete,
    green: scored.filter(({ rag }) => rag === 'green').length,
    top: scored.filter(({ band }) => band === 4).length,
    scoredCategories: listCategories(group, scorecard).filter(({ percent }) => percent !== null),
    reds,
    nearest: reds.length > 0 ? own.find(({ from }) => from === 1) : own[0],
    turned: findTurned(group, comparison),
  };
}

/** The worst first, so that what is weak is seen; what has no score follows in the catalogue's order. */
export function listCategories(group: Group, { groups }: Scorecard): GroupScore[] {
  return groups
    .filter(({ group: { level, dimension } }) => level === 'category' && isWithin(dimension, group.dimension))
    .sort((a, b) => (a.percent ?? Infinity) - (b.percent ?? Infinity) || 0);
}

const isWithin = (dimension: string | null, outer: string | null) => outer === null || dimension === outer;

function findTurned(group: Group, comparison: ScorecardComparison | undefined): Turned | null {
  const common = comparison?.groups.find((each) => isSameGroup(each.group, group))?.common;
  if (!comparison || !common) return null;
  const ids = new Set<string>(group.dataPointIds);
  const own = comparison.dataPoints.filter(({ dataPointId }) => ids.has(dataPointId));
  return {
    rose: own.filter((change) => findStep(change) > 0).sort((a, b) => findStep(b) - findStep(a)),
    fell: own.filter((change) => findStep(change) < 0).sort((a, b) => findStep(a) - findStep(b)),
  };
}

function isSameGroup(a: Group, b: Group): boolean {
  return (
    a.level === b.level &&
    a.dimension === b.dimension &&
    a.subDimension === b.subDimension &&
    a.category === b.category
  );
}

/** Bands up or down; 0: the same, or not scored both times. */
function findStep({ before, after }: DataPointChange): number {
  return before.score && after.score ? after.score.band - before.score.band : 0;
}

/** The data points that were red and are green now, the longest way first. */
export function listTurnedGreen({ dataPoints }: ScorecardComparison): DataPointChange[] {
  return dataPoints
    .filter(({ before, after }) => before.score?.rag === 'red' && after.score?.rag === 'green')
    .sort((a, b) => findStep(b) - findStep(a));
}
