// The assessment that is open: what is on disk with the edits of the moment on top, and its scorecard.
import { findPinnedSet } from '../core/assessment/findPinnedSet';
import { addRevision, type Heads } from '../core/assessment/foldRevisions';
import { readAssessment, type Assessment } from '../core/assessment/readAssessment';
import type { AssessmentId } from '../core/assessment/revision';
import type { BenchmarkSet } from '../core/catalogue/benchmarkSet';
import type { Definitions } from '../core/catalogue/parseDefinitions';
import { scoreAssessment, type Scorecard } from '../core/scoring/scoreAssessment';
import { toRevisions, type Edits } from './change';

export interface OpenAssessment {
  id: AssessmentId;
  heads: Heads;
  edits: Edits;
  assessment: Assessment;
  /** The set that the assessment is pinned to: one that it brings along, or one of ours. */
  benchmarks: BenchmarkSet;
  /** The pinned set and version is not here; the scores rest on another one, which has to be said. */
  pinnedIsMissing: boolean;
  scorecard: Scorecard;
}

/** Undefined while no revision says what the assessment is of. */
export function openAssessment(
  id: AssessmentId,
  heads: Heads,
  edits: Edits,
  { catalogue, benchmarkSets }: Definitions,
): OpenAssessment | undefined {
  const assessment = readAssessment(withEdits(id, heads, edits));
  if (!assessment) return undefined;
  const { benchmarks, pinnedIsMissing } = findPinnedSet(assessment, benchmarkSets);
  return {
    id,
    heads,
    edits,
    assessment,
    benchmarks,
    pinnedIsMissing,
    scorecard: scoreAssessment(assessment, catalogue, benchmarks),
  };
}

/** An edit is shown as the revision that it is going to be. */
export function withEdits(id: AssessmentId, heads: Heads, edits: Edits): Heads {
  const inTheMaking = { author: '', at: '9999-12-31T23:59:59.999Z' };
  return toRevisions(id, [...edits.values()], inTheMaking).reduce(addRevision, heads);
}
