// What the explanations of the open assessment rest on, for React.
import type { ExplanationContext } from '../core/scoring/explanation/explanationStep';
import { useDefinitions, useOpenAssessment } from './useSession';

export function useExplanationContext(): ExplanationContext {
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  return { assessment, scorecard, catalogue };
}
