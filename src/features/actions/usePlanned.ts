// The actions of the open assessment with the scores of their data points, ITU's and the city's own.
import { useMemo } from 'react';
import {
  listActions,
  summarizeActions,
  type ActionSummary,
  type PlannedAction,
} from '../../core/scoring/overview/listActions';
import { useLocalScorecard } from '../../state/useLocalScorecard';
import { useNow } from '../../state/useNow';
import { useOpenAssessment } from '../../state/useSession';

interface Planned {
  planned: readonly PlannedAction[];
  /** Reds are ITU's data points alone: the city's own are never part of the official picture. */
  summary: ActionSummary;
}

export function usePlanned(): Planned {
  const { assessment, scorecard } = useOpenAssessment();
  const local = useLocalScorecard();
  const now = useNow();
  return useMemo(() => {
    const scores = new Map([...scorecard.dataPoints, ...local.dataPoints]);
    const planned = listActions(assessment.actions, scores, now);
    return { planned, summary: summarizeActions(planned, scorecard.dataPoints) };
  }, [assessment, scorecard, local, now]);
}
