// "Why?" beside the score of a group.
import { explainGroup } from '../../core/scoring/explanation/explainGroup';
import type { GroupScore } from '../../core/scoring/scoreAssessment';
import { describeExplanation } from '../../i18n/describeExplanation';
import { useText } from '../../i18n/useText';
import { useExplanationContext } from '../../state/useExplanationContext';
import { Why } from '../../widgets/Why';

export function WhyGroup({ name, score }: { name: string; score: GroupScore }) {
  const text = useText();
  const context = useExplanationContext();
  return <Why name={name} explain={() => describeExplanation(explainGroup(score, context), text)} />;
}
