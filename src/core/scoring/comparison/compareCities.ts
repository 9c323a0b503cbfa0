// Another city beside ours: first what either reports, then the scores, and the scores on what both have scored.
import type { Catalogue, Group } from '../../catalogue/catalogue';
import { findBand, type Band } from '../band';
import type { GroupScore, Scorecard } from '../scoreAssessment';
import type { DataPointScore } from '../scoreDataPoint';
import { compareScorecards, type GroupChange, type ScorecardComparison } from './compareScorecards';

/** Ours against theirs: in a higher band, a lower one, the same; null unless both are scored. */
export type Place = 'better' | 'worse' | 'same' | null;

interface CommonScore {
  /** 25…100, of only those data points that are scored in both cities. */
  percent: number;
  band: Band;
}

export interface GroupPair {
  group: Group;
  ours: GroupScore;
  theirs: GroupScore;
  /** Null where no data point of the group is scored in both. */
  common: { scored: number; ours: CommonScore; theirs: CommonScore } | null;
}

export interface CityComparison {
  ours: ScorecardComparison['coverage']['before'];
  theirs: ScorecardComparison['coverage']['after'];
  reportedByBoth: number;
  scoredByBoth: number;
  /** Scored in at least one of the two. */
  scoredByEither: number;
  /** The full scores stand on different ground: see {@link LEAST_COMMON_SHARE}. */
  isUneven: boolean;
  /** Of the data points scored in both, in how many we stand in a higher, a lower and the same band. */
  places: Readonly<Record<'better' | 'worse' | 'same', number>>;
  /** Every group, in the order of the catalogue. */
  groups: readonly GroupPair[];
}

/**
 * Below this share (scored by both ÷ scored by either) a warning stands before the scores. Half is a judgement: then most
 * of what makes up the two scores is not the same.
 */
const LEAST_COMMON_SHARE = 0.5;

/**
 * Ours has 10 scored, theirs 4, 3 of these the same: 3 of 11 are common, uneven. Thrown: scorecards of two benchmark sets
 * or catalogues; cities are compared by the same targets or not at all.
 */
export function compareCities(ours: Scorecard, theirs: Scorecard, catalogue: Catalogue): CityComparison {
  const { coverage, sameBenchmarks, groups } = compareScorecards(ours, theirs, catalogue);
  if (!sameBenchmarks) throw new Error('Two cities are compared by one benchmark set');
  const { before, after, scoredInBoth } = coverage;
  const scoredByEither = before.scored + after.scored - scoredInBoth;
  const pairs = [...ours.dataPoints].map(([id, score]) => [score, theirs.dataPoints.get(id)] as const);
  const count = (wanted: Place) => pairs.filter(([a, b]) => b && findPlace(a, b) === wanted).length;
  return {
    ours: before,
    theirs: after,
    reportedByBoth: pairs.filter(([a, b]) => isReported(a) && b && isReported(b)).length,
    scoredByBoth: scoredInBoth,
    scoredByEither,
    isUneven: scoredByEither > 0 && scoredInBoth < LEAST_COMMON_SHARE * scoredByEither,
    places: { better: count('better'), worse: count('worse'), same: count('same') },
    groups: groups.map((change) => toPair(change, ours)),
  };
}

/** By band, as ITU reads results: what lies within one band is no difference. */
export function findPlace(ours: DataPointScore, theirs: DataPointScore): Place {
  if (!ours.score || !theirs.score) return null;
  const difference = ours.score.band - theirs.score.band;
  if (difference === 0) return 'same';
  return difference > 0 ? 'better' : 'worse';
}

const isReported = ({ status }: DataPointScore) => status === 'reported';

function toPair({ group, before, after, common }: GroupChange, { benchmarks }: Scorecard): GroupPair {
  const toScore = (percent: number): CommonScore => ({ percent, band: findBand(percent, benchmarks.bands) });
  return {
    group,
    ours: before,
    theirs: after,
    common: common && {
      scored: common.scored,
      ours: toScore(common.before),
      theirs: toScore(common.after),
    },
  };
}
