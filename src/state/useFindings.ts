// The plausibility findings of the open assessment, for React: the same for the answer panel, the findings screen and reports.
import { useMemo } from 'react';
import { findFindings, type JudgedFinding } from '../core/scoring/plausibility/findFindings';
import { useDefinitions, useOpenAssessment } from './useSession';
import { usePrevious } from './usePrevious';

export function useFindings(): JudgedFinding[] {
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  const previous = usePrevious();
  return useMemo(
    () => findFindings({ catalogue, assessment, scorecard, previous }),
    [catalogue, assessment, scorecard, previous],
  );
}
