// The difference of two scorecards: of two periods of a city, or of one assessment under two benchmark sets.
import type { Catalogue, Group } from '../../catalogue/catalogue';
import type { DataPointId } from '../../catalogue/kpi';
import { computeShareOfPoints, type Rag } from '../band';
import type { GroupScore, Scorecard } from '../scoreAssessment';
import type { DataPointScore } from '../scoreDataPoint';

/**
 * What changed, the weightiest first; a data point has exactly one kind. Reported: the city gave a value. Scored: there
 * are points. `band`: scored in both, in another band. `value`: the band (or the lack of one) stays, but the value or
 * its percent of target differs.
 */
export type ChangeKind =
  'newly-reported' | 'no-longer-reported' | 'newly-scored' | 'no-longer-scored' | 'band' | 'value';

export interface DataPointChange {
  dataPointId: DataPointId;
  kind: ChangeKind;
  /** Percent of target after minus before, −100…100 percent points; null unless scored in both. */
  change: number | null;
  before: DataPointScore;
  after: DataPointScore;
}

export interface GroupChange {
  group: Group;
  before: GroupScore;
  after: GroupScore;
  /** After minus before in percent points, −75…75; null unless the group has a score in both. */
  change: number | null;
  /** The two scores of only those data points that are scored in both, 25…100 %; null when there are none. */
  common: { scored: number; before: number; after: number } | null;
}

interface Coverage {
  dataPoints: number;
  reported: number;
  scored: number;
}

export interface ScorecardComparison {
  /** In the order of the catalogue; only those where something changed. */
  dataPoints: readonly DataPointChange[];
  /** Every group, in the order of the catalogue, whether it changed or not. */
  groups: readonly GroupChange[];
  /** From colour to colour, how many of the data points that are scored in both; on the diagonal those that kept theirs. */
  turned: Readonly<Record<Rag, Readonly<Record<Rag, number>>>>;
  /** Scored in both, in a higher or lower band than before (light to dark green is one, too). */
  improved: number;
  declined: number;
  sameBenchmarks: boolean;
  coverage: {
    before: Coverage;
    after: Coverage;
    scoredInBoth: number;
    /** Whether the same data points are scored: else a group score also moved by who takes part in it. */
    sameScored: boolean;
  };
}

/**
 * What changed from one scorecard to the other. Both must have been scored with this catalogue (a data point that is in
 * one and not in the other is refused: thrown).
 *
 * Examples: 10 % of households (16.7 % of the target of 60 %: red) → 57 % (95 %: light green) is kind `band`, change
 * +78.3, and counts in `turned.red.green` and `improved`; 10 % → 12 % is `value`; not reported → 57 % is
 * `newly-reported` whether or not it could be scored; reported and then verified "no" is `no-longer-scored`.
 */
export function compareScorecards(
  before: Scorecard,
  after: Scorecard,
  catalogue: Catalogue,
): ScorecardComparison {
  const pairs = catalogue.entries.map(({ dataPoint: { id } }) => ({
    before: getScore(before, id),
    after: getScore(after, id),
  }));
  const shifts = pairs.flatMap(({ before, after }) =>
    before.score && after.score ? [{ from: before.score, to: after.score }] : [],
  );
  return {
    dataPoints: pairs.flatMap(({ before, after }) => compareDataPoint(before, after) ?? []),
    groups: compareGroups(before, after),
    turned: countTurned(shifts.map(({ from, to }) => [from.rag, to.rag])),
    improved: shifts.filter(({ from, to }) => to.band > from.band).length,
    declined: shifts.filter(({ from, to }) => to.band < from.band).length,
    sameBenchmarks:
      before.benchmarks === after.benchmarks ||
      (before.benchmarks.id === after.benchmarks.id &&
        before.benchmarks.version === after.benchmarks.version),
    coverage: {
      before: countCoverage(pairs.map(({ before }) => before)),
      after: countCoverage(pairs.map(({ after }) => after)),
      scoredInBoth: shifts.length,
      sameScored: pairs.every(({ before, after }) => (before.score === null) === (after.score === null)),
    },
  };
}

function compareDataPoint(before: DataPointScore, after: DataPointScore): DataPointChange | undefined {
  const kind = findKind(before, after);
  if (!kind) return undefined;
  const change =
    before.score && after.score ? after.score.percentOfTarget - before.score.percentOfTarget : null;
  return { dataPointId: after.dataPointId, kind, change, before, after };
}

function findKind(before: DataPointScore, after: DataPointScore): ChangeKind | undefined {
  const isReported = (score: DataPointScore) => score.status === 'reported';
  if (isReported(before) !== isReported(after))
    return isReported(after) ? 'newly-reported' : 'no-longer-reported';
  if ((before.score === null) !== (after.score === null))
    return after.score ? 'newly-scored' : 'no-longer-scored';
  if (before.score?.band !== after.score?.band) return 'band';
  const isSame =
    before.computed?.value === after.computed?.value &&
    before.score?.percentOfTarget === after.score?.percentOfTarget;
  return isSame ? undefined : 'value';
}

function compareGroups(before: Scorecard, after: Scorecard): GroupChange[] {
  return after.groups.map((score, index) => {
    const earlier = before.groups[index];
    if (!earlier) throw new Error('Two scorecards of different catalogues');
    const change =
      earlier.percent === null || score.percent === null ? null : score.percent - earlier.percent;
    const common = computeCommon(score.group, before, after);
    return { group: score.group, before: earlier, after: score, change, common };
  });
}

function computeCommon({ dataPointIds }: Group, before: Scorecard, after: Scorecard): GroupChange['common'] {
  let [scored, pointsBefore, pointsAfter] = [0, 0, 0];
  for (const id of dataPointIds) {
    const [earlier, later] = [getScore(before, id).score, getScore(after, id).score];
    if (!earlier || !later) continue;
    scored += 1;
    pointsBefore += earlier.points;
    pointsAfter += later.points;
  }
  if (scored === 0) return null;
  return {
    scored,
    before: computeShareOfPoints(pointsBefore, scored, before.benchmarks.bands),
    after: computeShareOfPoints(pointsAfter, scored, after.benchmarks.bands),
  };
}

function countTurned(turns: readonly (readonly [Rag, Rag])[]): ScorecardComparison['turned'] {
  const count = (from: Rag, to: Rag) => turns.filter(([a, b]) => a === from && b === to).length;
  const row = (from: Rag) => ({
    red: count(from, 'red'),
    amber: count(from, 'amber'),
    green: count(from, 'green'),
  });
  return { red: row('red'), amber: row('amber'), green: row('green') };
}

function countCoverage(scores: readonly DataPointScore[]): Coverage {
  return {
    dataPoints: scores.length,
    reported: scores.filter(({ status }) => status === 'reported').length,
    scored: scores.filter(({ score }) => score !== null).length,
  };
}

function getScore({ dataPoints }: Scorecard, id: DataPointId): DataPointScore {
  const score = dataPoints.get(id);
  if (!score) throw new Error(`The scorecard has no data point ${id}`);
  return score;
}
