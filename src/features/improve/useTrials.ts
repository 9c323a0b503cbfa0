// What is tried out in the what-if: kept while the tab is open, so that another screen can be looked at; never an answer.
import type { Inputs } from '../../core/assessment/answer';
import type { DataPointId } from '../../core/catalogue/kpi';
import { createDraftPlace } from '../../state/createDraftPlace';
import { useDrafts } from '../../state/useDrafts';

interface Trial {
  inputs: Inputs;
  /** Text in its field that cannot be read as a number. */
  unreadable?: string | undefined;
}

export interface TrialsEditing {
  trials: ReadonlyMap<DataPointId, Trial>;
  put: (id: DataPointId, inputs: Inputs) => void;
  setUnreadable: (id: DataPointId, text: string | undefined) => void;
  remove: (id: DataPointId) => void;
  clear: () => void;
}

const trialPlace = createDraftPlace<ReadonlyMap<DataPointId, Trial>>();
const ALL = 'what-if';

export function useTrials(): TrialsEditing {
  const { drafts, put, remove } = useDrafts(trialPlace);
  return {
    trials: drafts.get(ALL) ?? new Map<DataPointId, Trial>(),
    put: (id, inputs) => put(ALL, (now) => new Map(now).set(id, { inputs })),
    setUnreadable: (id, unreadable) =>
      put(ALL, (now = new Map()) => {
        const trial = now.get(id);
        return trial && trial.unreadable !== unreadable
          ? new Map(now).set(id, { ...trial, unreadable })
          : now;
      }),
    remove: (id) => put(ALL, (now) => new Map([...(now ?? [])].filter(([each]) => each !== id))),
    clear: () => remove(ALL),
  };
}
