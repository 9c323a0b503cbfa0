// The plausibility findings of the open assessment, for React: the same for the answer panel, the findings screen and reports.
import type { Assessment } from '../core/assessment/readAssessment';
import { findFindings, type JudgedFinding } from '../core/scoring/plausibility/findFindings';
import type { Scorecard } from '../core/scoring/scoreAssessment';
import { useDefinitions, useOpenAssessment } from './useSession';
import { usePrevious } from './usePrevious';

interface Known {
  previous: Assessment | undefined;
  findings: JudgedFinding[];
}

/** Every edit has a scorecard of its own. Several components ask for its findings while a value is typed. */
const knownOf = new WeakMap<Scorecard, Known>();

export function useFindings(): JudgedFinding[] {
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  const previous = usePrevious();
  const known = knownOf.get(scorecard);
  if (known && known.previous === previous?.assessment) return known.findings;
  const findings = findFindings({ catalogue, assessment, scorecard, previous });
  knownOf.set(scorecard, { previous: previous?.assessment, findings });
  return findings;
}
