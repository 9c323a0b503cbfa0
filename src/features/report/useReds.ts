// The red list with what is planned for each of them: the next steps of the full report and of the snapshot.
import { useMemo } from 'react';
import type { Action } from '../../core/assessment/action';
import { findLifts } from '../../core/scoring/lift/findLifts';
import { listReds, type Red } from '../../core/scoring/overview/listReds';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';

export interface NextStep extends Red {
  action: Action | undefined;
}

/** The furthest from its target first. */
export function useReds(): readonly NextStep[] {
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  return useMemo(() => {
    const lifts = findLifts(assessment, scorecard, catalogue);
    return listReds(assessment, scorecard, lifts, catalogue).map((red) => ({
      ...red,
      action: assessment.actions.get(red.entry.dataPoint.id),
    }));
  }, [assessment, scorecard, catalogue]);
}
