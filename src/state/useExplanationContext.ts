// What the explanations of the open assessment rest on, for React.
import type { ExplanationContext } from '../core/scoring/explanation/explanationStep';
import { createExplanationContext } from './createExplanationContext';
import { useLocalScorecard } from './useLocalScorecard';
import { useDefinitions, useOpenAssessment, useSessionState } from './useSession';

export function useExplanationContext(): ExplanationContext {
  const { catalogue } = useDefinitions();
  const revisions = useSessionState((state) => state.revisions);
  return createExplanationContext(useOpenAssessment(), catalogue, revisions);
}

/** For the city's own indicators, which no group knows. */
export function useLocalExplanationContext(): ExplanationContext {
  return { ...useExplanationContext(), scorecard: useLocalScorecard() };
}
