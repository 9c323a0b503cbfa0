// What the explanations of an open assessment rest on, for screens and for files alike.
import type { Assessment } from '../core/assessment/readAssessment';
import type { Revision, Subject } from '../core/assessment/revision';
import type { Catalogue } from '../core/catalogue/catalogue';
import type { AnswerHistory, ExplanationContext } from '../core/scoring/explanation/explanationStep';
import type { Scorecard } from '../core/scoring/scoreAssessment';
import type { OpenAssessment } from './openAssessment';

interface OpenExplanationContext extends ExplanationContext {
  assessment: Assessment;
  scorecard: Scorecard;
}

/** The revisions are all those of the assessment, in any order. */
export function createExplanationContext(
  open: OpenAssessment,
  catalogue: Catalogue,
  revisions: readonly Revision[],
): OpenExplanationContext {
  const { assessment, scorecard, heads, edits } = open;
  // Counted only when the first explanation asks: an explanation is rarely open, and revisions may be thousands.
  let counts: ReadonlyMap<Subject, number> | undefined;

  /** Undefined while the answer is being typed: nobody has entered it yet as it stands. */
  function getHistory(id: string): AnswerHistory | undefined {
    const subject = `answer/${id}` as const;
    const head = heads.get(subject)?.[0];
    if (!head || edits.has(subject)) return undefined;
    counts ??= countBySubject(revisions);
    const count = counts.get(subject) ?? 1;
    return { author: head.author, at: head.at, earlier: count - 1 };
  }
  return { assessment, scorecard, catalogue, getHistory };
}

function countBySubject(revisions: readonly Revision[]): Map<Subject, number> {
  const counts = new Map<Subject, number>();
  for (const { subject } of revisions) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return counts;
}
