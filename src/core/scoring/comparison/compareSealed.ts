// Two states of one assessment with their scores: what turned, what was said otherwise, by whom and when.
import { compareStates, listBetween, type SubjectChange } from '../../assessment/compareStates';
import { findPinnedSet } from '../../assessment/findPinnedSet';
import type { Heads } from '../../assessment/foldRevisions';
import { indexRevisions } from '../../assessment/history';
import { readAssessment, type Assessment } from '../../assessment/readAssessment';
import type { Revision, Subject } from '../../assessment/revision';
import { gatherClosure, listHeadIds, pickSealed } from '../../assessment/sealedState';
import type { Definitions } from '../../catalogue/parseDefinitions';
import type { Catalogue } from '../../catalogue/catalogue';
import { scoreAssessment, type Scorecard } from '../scoreAssessment';
import { compareScorecards, type ScorecardComparison } from './compareScorecards';

export interface ScoredState {
  heads: Heads;
  /** Everything that the heads rest on. */
  revisions: readonly Revision[];
  assessment: Assessment;
  scorecard: Scorecard;
  /** The set that it is pinned to is not here; its scores rest on another one, which has to be said. */
  pinnedIsMissing: boolean;
}

/** A state by its own benchmark set. Undefined where nothing in it says what the assessment is of. */
export function scoreState(
  state: Heads,
  revisions: readonly Revision[],
  { catalogue, benchmarkSets }: Definitions,
): ScoredState | undefined {
  const heads = pickSealed(state);
  const assessment = readAssessment(heads);
  if (!assessment) return undefined;
  const { benchmarks, pinnedIsMissing } = findPinnedSet(assessment, benchmarkSets);
  return {
    heads,
    revisions: gatherClosure(listHeadIds(heads), indexRevisions(revisions)).revisions,
    assessment,
    scorecard: scoreAssessment(assessment, catalogue, benchmarks),
    pinnedIsMissing,
  };
}

export interface RecordedChange extends SubjectChange {
  /** What was recorded about the subject from one state to the other, oldest first. */
  between: readonly Revision[];
}

export interface SealedComparison {
  before: ScoredState;
  after: ScoredState;
  scores: ScorecardComparison;
  /** In the order of the kinds and names. */
  changes: readonly RecordedChange[];
}

/** Each side keeps its own benchmark set; `scores.sameBenchmarks` says whether that is one. */
export function compareSealed(
  before: ScoredState,
  after: ScoredState,
  catalogue: Catalogue,
): SealedComparison {
  const [old, fresh] = [groupBySubject(before.revisions), groupBySubject(after.revisions)];
  return {
    before,
    after,
    scores: compareScorecards(before.scorecard, after.scorecard, catalogue),
    changes: compareStates(before.heads, after.heads).map((change) => ({
      ...change,
      between: listBetween(old.get(change.subject) ?? [], fresh.get(change.subject) ?? []),
    })),
  };
}

function groupBySubject(revisions: readonly Revision[]): Map<Subject, Revision[]> {
  const groups = new Map<Subject, Revision[]>();
  for (const revision of revisions) {
    const group = groups.get(revision.subject);
    if (group) group.push(revision);
    else groups.set(revision.subject, [revision]);
  }
  return groups;
}
