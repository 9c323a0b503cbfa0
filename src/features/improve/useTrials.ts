// What is tried out in the what-if: it lives here while the screen is open and nowhere else.
import { useState } from 'react';
import type { Inputs } from '../../core/assessment/answer';
import type { DataPointId } from '../../core/catalogue/kpi';

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

export function useTrials(): TrialsEditing {
  const [trials, setTrials] = useState<TrialsEditing['trials']>(new Map());
  return {
    trials,
    put: (id, inputs) => setTrials((now) => new Map(now).set(id, { inputs })),
    setUnreadable: (id, unreadable) =>
      setTrials((now) => {
        const trial = now.get(id);
        return trial && trial.unreadable !== unreadable
          ? new Map(now).set(id, { ...trial, unreadable })
          : now;
      }),
    remove: (id) => setTrials((now) => new Map([...now].filter(([each]) => each !== id))),
    clear: () => setTrials(new Map()),
  };
}
