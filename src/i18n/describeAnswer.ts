// An answer in a few words: its value with unit, or why there is none.
import type { Answer } from '../core/assessment/answer';
import type { Profile } from '../core/assessment/profile';
import { getUnit, type Catalogue } from '../core/catalogue/catalogue';
import type { DataPoint } from '../core/catalogue/kpi';
import { computeValue } from '../core/scoring/computeValue';
import { describeValue } from './describeValue';
import type { Text } from './useText';

interface AnswerContext {
  dataPoint: DataPoint;
  catalogue: Catalogue;
  profile: Profile;
  text: Text;
}

export function describeAnswer(
  answer: Answer,
  { dataPoint, catalogue, profile, text }: AnswerContext,
): string {
  if (answer.status !== 'reported') return text.t(`score.unscored.${answer.status}`);
  const computed = computeValue(dataPoint, answer.inputs, profile);
  if (computed.value === null) return text.t(`score.unscored.${computed.reason}`);
  return describeValue(computed.value, getUnit(catalogue, dataPoint.unit), text);
}
