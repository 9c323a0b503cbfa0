// A what-if: other inputs for some data points in a copy of the assessment, scored as if they had been answered.
import type { Answer, Inputs } from '../../assessment/answer';
import type { Assessment } from '../../assessment/readAssessment';
import type { Catalogue } from '../../catalogue/catalogue';
import type { DataPointId } from '../../catalogue/kpi';
import { scoreAssessment, type GroupScore, type Scorecard } from '../scoreAssessment';

/** What is tried out, by data point. */
export type Trials = ReadonlyMap<DataPointId, Inputs>;

interface GroupChange {
  before: GroupScore;
  after: GroupScore;
  changed: boolean;
}

export interface WhatIf {
  scorecard: Scorecard;
  /** The answers that keeping it would record: those of now with other inputs, where these differ. */
  answers: ReadonlyMap<DataPointId, Answer>;
  /** Every group, in the order of the scorecard. */
  groups: readonly GroupChange[];
}

/**
 * The assessment stays as it is; `now` is its scorecard. Only data points that are reported can be tried: another one is left out, since
 * what the city says about it is more than a number.
 */
export function applyWhatIf(
  assessment: Assessment,
  now: Scorecard,
  trials: Trials,
  catalogue: Catalogue,
): WhatIf {
  const answers = new Map<DataPointId, Answer>();
  for (const [id, inputs] of trials) {
    const answer = assessment.answers.get(id);
    if (answer?.status !== 'reported' || isSame(answer.inputs, inputs)) continue;
    answers.set(id, { ...answer, inputs });
  }
  const edited = { ...assessment, answers: new Map([...assessment.answers, ...answers]) };
  const scorecard = scoreAssessment(edited, catalogue, now.benchmarks);
  return {
    scorecard,
    answers,
    groups: now.groups.flatMap((before, index) => {
      const after = scorecard.groups[index];
      return after ? [{ before, after, changed: hasChanged(before, after) }] : [];
    }),
  };
}

const hasChanged = (before: GroupScore, after: GroupScore) =>
  before.points !== after.points || before.scored !== after.scored;

const isSame = (one: Inputs, other: Inputs) => JSON.stringify(one) === JSON.stringify(other);
