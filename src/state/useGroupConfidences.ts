// How far the data behind the groups of the open assessment can be trusted, for React.
import { useMemo } from 'react';
import { computeConfidence, type GroupConfidence } from '../core/scoring/confidence/computeConfidence';
import { countAcceptedFindings } from '../core/scoring/confidence/countAcceptedFindings';
import { useFindings } from './useFindings';
import { useOpenAssessment } from './useSession';

/** In the order of the scorecard's groups. */
export function useGroupConfidences(): readonly GroupConfidence[] {
  const { assessment, scorecard } = useOpenAssessment();
  const findings = useFindings();
  return useMemo(
    () => computeConfidence(assessment, scorecard, countAcceptedFindings(findings)).groups,
    [assessment, scorecard, findings],
  );
}
