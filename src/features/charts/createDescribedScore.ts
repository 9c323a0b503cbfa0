// A group's score in the few words that stand in every chart and table of charts.
import type { GroupScore } from '../../core/scoring/scoreAssessment';
import type { Text } from '../../i18n/useText';

interface DescribedScore {
  /** "62.5 %", or that there is none. */
  label: string;
  /** "5 of 7": scored of all data points. */
  coverage: string;
}

export function createDescribedScore(
  { percent, scored, dataPoints }: GroupScore,
  limits: readonly number[],
  { t, format }: Text,
): DescribedScore {
  return {
    label: percent === null ? t('charts.noScore') : format.percent(percent, limits),
    coverage: t('charts.scored', { scored, total: dataPoints }),
  };
}
