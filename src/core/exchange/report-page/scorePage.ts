// The scores of a report page: by the same functions as the app's, from what the page carries.
import { findPinnedSet } from '../../assessment/findPinnedSet';
import type { BenchmarkSet } from '../../catalogue/benchmarkSet';
import { scoreAssessment, type Scorecard } from '../../scoring/scoreAssessment';
import type { ReportPage } from './parsePage';

export interface ScoredPage {
  benchmarks: BenchmarkSet;
  pinnedIsMissing: boolean;
  scorecard: Scorecard;
}

/** {@link parsePage} lets no page in that has no benchmark set. */
export function scorePage({ assessment, definitions }: ReportPage): ScoredPage {
  const { benchmarks, pinnedIsMissing } = findPinnedSet(assessment, definitions.benchmarkSets);
  return {
    benchmarks,
    pinnedIsMissing,
    scorecard: scoreAssessment(assessment, definitions.catalogue, benchmarks),
  };
}
