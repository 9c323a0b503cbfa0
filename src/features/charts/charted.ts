// An assessment as the charts take it: what it is of, its scorecard, and the words that tell it from the others.
import type { About } from '../../core/assessment/about';
import type { AssessmentId } from '../../core/assessment/revision';
import type { Scorecard } from '../../core/scoring/scoreAssessment';

export interface Charted {
  id: AssessmentId;
  about: About;
  scorecard: Scorecard;
  /** A year, or city and year; no two in one chart have the same. */
  name: string;
  /** Within a sentence: a year without the other calendar's. */
  short: string;
}
