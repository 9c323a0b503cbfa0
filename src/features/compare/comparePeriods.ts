// Two assessments in the order of their periods, scored with one benchmark set or each with its own, and what differs.
import { computeYearsBetween } from '../../core/assessment/period';
import type { Assessment } from '../../core/assessment/readAssessment';
import type { BenchmarkSet } from '../../core/catalogue/benchmarkSet';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { compareScorecards, type ScorecardComparison } from '../../core/scoring/comparison/compareScorecards';
import { scoreAssessment, type Scorecard } from '../../core/scoring/scoreAssessment';

export interface Pinned {
  assessment: Assessment;
  /** The set that the assessment is pinned to. */
  benchmarks: BenchmarkSet;
}

/** The set of the open assessment for both, that of the other one for both, or each its own. */
export type ScoredWith = 'open' | 'other' | 'own';

interface Side {
  assessment: Assessment;
  scorecard: Scorecard;
}

export interface PeriodComparison {
  before: Side;
  after: Side;
  comparison: ScorecardComparison;
}

/** The earlier period is the one before; of the same period, the other assessment. */
export function comparePeriods(
  open: Pinned,
  other: Pinned,
  scoredWith: ScoredWith,
  catalogue: Catalogue,
): PeriodComparison {
  const [openSet, otherSet] = (
    {
      open: [open.benchmarks, open.benchmarks],
      other: [other.benchmarks, other.benchmarks],
      own: [open.benchmarks, other.benchmarks],
    } satisfies Record<ScoredWith, [BenchmarkSet, BenchmarkSet]>
  )[scoredWith];
  const score = ({ assessment }: Pinned, benchmarks: BenchmarkSet): Side => ({
    assessment,
    scorecard: scoreAssessment(assessment, catalogue, benchmarks),
  });
  const [ofOpen, ofOther] = [score(open, openSet), score(other, otherSet)];
  const otherIsLater = computeYearsBetween(open.assessment.about.period, other.assessment.about.period) > 0;
  const [before, after] = otherIsLater ? [ofOpen, ofOther] : [ofOther, ofOpen];
  return { before, after, comparison: compareScorecards(before.scorecard, after.scorecard, catalogue) };
}
