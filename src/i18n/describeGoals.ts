// Which Sustainable Development Goals the numbers speak about, and how they stand there, in plain sentences.
import { GOAL_NAMES, GOALS, type Goal } from '../core/catalogue/goals';
import type { Band } from '../core/scoring/band';
import type { GoalBasis, GoalOverview } from '../core/scoring/overview/groupByGoal';
import type { Text } from './createText';

const WORST_FIRST: readonly Band[] = [1, 2, 3, 4];

/** First how many data points speak about how many goals, then how these stand, then those without a score, and those that the method says nothing about. */
export function describeGoals(
  { scored, unscored, silent, linked, scoredLinked }: GoalOverview,
  basis: GoalBasis,
  text: Text,
): readonly string[] {
  const { t } = text;
  const total = GOALS.length;
  const said = (goals: readonly Goal[]) => ({ goals: listGoals(goals, text), count: goals.length });
  return [
    ...(scored.length === 0
      ? [t('sdg.says.nothing', { total })]
      : [
          t('sdg.says.speaks', { linked, count: scoredLinked, goals: scored.length, total }),
          sayBands(scored, text),
        ]),
    ...(unscored.length > 0 ? [t('sdg.says.unscored', said(unscored.map(({ goal }) => goal)))] : []),
    ...(silent.length > 0
      ? [t(basis === 'all' ? 'sdg.says.silent' : 'sdg.says.silentByItu', said(silent))]
      : []),
  ];
}

/** "Goal 6: Clean Water and Sanitation" */
export function nameGoal(goal: Goal, { t, pick }: Text): string {
  return t('sdg.goal', { goal, name: pick(GOAL_NAMES[goal]) });
}

export function listGoals(goals: readonly Goal[], { format }: Text): string {
  return format.list(goals.map((goal) => format.number(goal)));
}

function sayBands(scored: GoalOverview['scored'], text: Text): string {
  const { t, format, language } = text;
  const bands = WORST_FIRST.flatMap((band) => {
    const goals = scored.filter(({ together }) => together.band === band).map(({ goal }) => goal);
    if (goals.length === 0) return [];
    const word = t(`score.bands.${band}`).toLocaleLowerCase(language);
    return [t('sdg.says.band', { band: word, goals: listGoals(goals, text), count: goals.length })];
  });
  return t('sdg.says.bands', { bands: format.list(bands) });
}
