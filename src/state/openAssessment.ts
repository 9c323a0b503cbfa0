// The assessment that is open: what is on disk with the edits of the moment on top, and its scorecard.
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
  benchmarks: BenchmarkSet;
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
  const { benchmarkSet } = assessment.about;
  const benchmarks =
    benchmarkSets.find((set) => set.id === benchmarkSet.id && set.version === benchmarkSet.version) ??
    benchmarkSets.find((set) => set.id === benchmarkSet.id);
  if (!benchmarks) throw new Error(`No benchmark set ${benchmarkSet.id} in this app`);
  return {
    id,
    heads,
    edits,
    assessment,
    benchmarks,
    scorecard: scoreAssessment(assessment, catalogue, benchmarks),
  };
}

/** An edit is shown as the revision that it is going to be. */
function withEdits(id: AssessmentId, heads: Heads, edits: Edits): Heads {
  const inTheMaking = { author: '', at: '9999-12-31T23:59:59.999Z' };
  return toRevisions(id, [...edits.values()], inTheMaking).reduce(addRevision, heads);
}
