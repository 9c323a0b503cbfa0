// The 17 Sustainable Development Goals, and which of them a KPI speaks about: by ITU's own word, or by our suggestion.
import type { Kpi } from './kpi';

export const GOALS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] as const;
export type Goal = (typeof GOALS)[number];

export interface GoalLink {
  goal: Goal;
  /** Stated as soon as ITU names anything of the goal; what we suggest beside it does not make it ours. */
  origin: 'stated' | 'suggested';
  /** Goals, targets and indicators as they stand in the definition ("17.8", "17.8.1"). */
  stated: readonly string[];
  suggested: readonly string[];
}

/** In the order of the goals; empty for a KPI that no goal is known for. */
export function findGoalLinks({ sdg }: Pick<Kpi, 'sdg'>): GoalLink[] {
  return GOALS.flatMap((goal): GoalLink[] => {
    const isOfGoal = (code: string) => Number(code.split('.')[0]) === goal;
    const [stated, suggested] = [sdg.stated.filter(isOfGoal), sdg.suggested.filter(isOfGoal)];
    if (stated.length + suggested.length === 0) return [];
    return [{ goal, origin: stated.length > 0 ? 'stated' : 'suggested', stated, suggested }];
  });
}
