// What is to be done: every action with the state of its data point and the days that are left, the late ones first.
import type { Action } from '../../assessment/action';
import { countDaysUntil } from '../../countDays';
import type { DataPointScore } from '../scoreDataPoint';

export const ACTION_STATES = ['late', 'open', 'done'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

export interface PlannedAction {
  dataPointId: string;
  action: Action;
  state: ActionState;
  /** Calendar days until it is due, negative when that is over; null: no day is set, or it is done. */
  daysLeft: number | null;
  /** Undefined where nobody defines the data point any more. */
  score: DataPointScore | undefined;
}

/** Scores of ITU's data points and of the city's own. */
type Scores = ReadonlyMap<string, DataPointScore>;

/**
 * Late: not done, and its day is over; on the day itself it is not yet late. Sorted by state, then by day (none last), then
 * by data point.
 */
export function listActions(
  actions: ReadonlyMap<string, Action>,
  scores: Scores,
  now: Date,
): PlannedAction[] {
  return [...actions]
    .map(([dataPointId, action]): PlannedAction => {
      const daysLeft = action.done || action.due === null ? null : countDaysUntil(action.due, now);
      return {
        dataPointId,
        action,
        state: action.done ? 'done' : daysLeft !== null && daysLeft < 0 ? 'late' : 'open',
        daysLeft,
        score: scores.get(dataPointId),
      };
    })
    .sort(byUrgency);
}

export interface ActionSummary extends Record<ActionState, number> {
  /** Red data points, and how many of these have an action, done or not. */
  reds: number;
  redsWithAction: number;
  /** Red data points for which nothing is planned, the worst first. */
  redsWithout: readonly DataPointScore[];
}

/** Over all data points of the scorecard; a data point has one action at most. */
export function summarizeActions(planned: readonly PlannedAction[], scores: Scores): ActionSummary {
  const count = (state: ActionState) => planned.filter((each) => each.state === state).length;
  const withAction = new Set(planned.map(({ dataPointId }) => dataPointId));
  const reds = [...scores.values()].filter(({ score }) => score?.rag === 'red');
  const redsWithout = reds
    .filter(({ dataPointId }) => !withAction.has(dataPointId))
    .sort((a, b) => (a.score?.percentOfTarget ?? 0) - (b.score?.percentOfTarget ?? 0));
  return {
    ...{ late: count('late'), open: count('open'), done: count('done') },
    reds: reds.length,
    redsWithAction: reds.length - redsWithout.length,
    redsWithout,
  };
}

const NO_DAY = '9999-12-31';

function byUrgency(a: PlannedAction, b: PlannedAction): number {
  const byState = ACTION_STATES.indexOf(a.state) - ACTION_STATES.indexOf(b.state);
  if (byState !== 0) return byState;
  const [one, other] = [a.action.due ?? NO_DAY, b.action.due ?? NO_DAY];
  if (one !== other) return one < other ? -1 : 1;
  return a.dataPointId < b.dataPointId ? -1 : 1;
}
