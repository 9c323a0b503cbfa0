// What turned since the period before, for the report.
import { useMemo } from 'react';
import type { About } from '../../core/assessment/about';
import { compareScorecards, type ScorecardComparison } from '../../core/scoring/comparison/compareScorecards';
import { usePrevious } from '../../state/usePrevious';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';

export interface TurnedSince {
  about: About;
  comparison: ScorecardComparison;
}

/** Undefined while there is no period before on this device. */
export function useTurned(): TurnedSince | undefined {
  const { catalogue } = useDefinitions();
  const { scorecard } = useOpenAssessment();
  const previous = usePrevious();
  return useMemo(
    () =>
      previous && {
        about: previous.assessment.about,
        comparison: compareScorecards(previous.scorecard, scorecard, catalogue),
      },
    [previous, scorecard, catalogue],
  );
}
