// What the tables of the package are written from; all of it belongs to the same assessment.
import type { Assessment } from '../../assessment/readAssessment';
import type { Catalogue } from '../../catalogue/catalogue';
import type { JudgedFinding } from '../../scoring/plausibility/findFindings';
import type { Scorecard } from '../../scoring/scoreAssessment';

export interface PackageSource {
  assessment: Assessment;
  scorecard: Scorecard;
  catalogue: Catalogue;
  findings: readonly JudgedFinding[];
  /** The day on which it is written, ISO 8601. */
  today: string;
}
