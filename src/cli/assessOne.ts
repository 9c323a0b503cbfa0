// One assessment with its score and its findings.
import { isEarlierPeriod } from '../core/assessment/isEarlierPeriod';
import type { Assessment } from '../core/assessment/readAssessment';
import type { BenchmarkSet } from '../core/catalogue/benchmarkSet';
import type { Catalogue } from '../core/catalogue/catalogue';
import { findFindings, type JudgedFinding } from '../core/scoring/plausibility/findFindings';
import { scoreAssessment, type Scorecard } from '../core/scoring/scoreAssessment';

export interface Assessed {
  kind: 'assessment';
  file: string;
  assessment: Assessment;
  scorecard: Scorecard;
  findings: readonly JudgedFinding[];
}

/** The one before serves for jumps, where it is an earlier period of the same city. */
export function assessOne(
  file: string,
  assessment: Assessment,
  before: Assessed | undefined,
  { catalogue, benchmarks }: { catalogue: Catalogue; benchmarks: BenchmarkSet },
): Assessed {
  const scorecard = scoreAssessment(assessment, catalogue, benchmarks);
  const previous = before && isEarlierPeriod(before.assessment.about, assessment.about) ? before : undefined;
  const findings = findFindings({ catalogue, assessment, scorecard, previous });
  return { kind: 'assessment', file, assessment, scorecard, findings };
}
