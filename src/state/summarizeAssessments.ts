// Which assessments are on this device, read from the revisions that say what they are of.
import type { About } from '../core/assessment/about';
import { foldRevisions } from '../core/assessment/foldRevisions';
import { groupByAssessment } from '../core/assessment/groupByAssessment';
import type { AssessmentId, Revision } from '../core/assessment/revision';

export interface AssessmentSummary {
  id: AssessmentId;
  about: About;
  /** When it was begun or last renamed; ISO 8601. */
  at: string;
}

/** Newest first. */
export function summarizeAssessments(revisions: readonly Revision[]): AssessmentSummary[] {
  return [...groupByAssessment(revisions)]
    .flatMap(([id, own]) => {
      const about = foldRevisions(own).get('about')?.[0];
      return about?.subject === 'about' ? [{ id, about: about.content, at: about.at }] : [];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}
