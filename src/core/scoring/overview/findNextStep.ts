// What is to be done next about a data point.
import type { Action } from '../../assessment/action';

/** Undefined where nothing is decided, and where it is done already: what is still red then needs another step. */
export function findNextStep(id: string, actions: ReadonlyMap<string, Action>): Action | undefined {
  const action = actions.get(id);
  return action?.done ? undefined : action;
}
