// How much room this device's data takes and whether the browser may clear it, for React.
import { useEffect, useState } from 'react';
import {
  askToPersist,
  estimateUse,
  forgetsAfterAWeek,
  isPersisted,
  type StorageUse,
} from '../storage/persistence';

interface StorageFacts {
  /** Undefined where the browser does not say. */
  use: StorageUse | undefined;
  persisted: boolean | undefined;
  /** What the browser said when it was asked here. */
  answer: boolean | undefined;
  forgetsAfterAWeek: boolean;
  ask: () => void;
}

/** Looked at anew whenever `occasion` changes. */
export function useStorageUse(occasion: unknown): StorageFacts {
  const [facts, setFacts] = useState<Pick<StorageFacts, 'use' | 'persisted'>>();
  const [answer, setAnswer] = useState<boolean>();
  useEffect(() => {
    let isWanted = true;
    void Promise.all([estimateUse(), isPersisted()]).then(([use, persisted]) => {
      if (isWanted) setFacts({ use, persisted });
    });
    return () => void (isWanted = false);
  }, [occasion, answer]);
  return {
    ...{ use: facts?.use, persisted: facts?.persisted, answer },
    forgetsAfterAWeek: forgetsAfterAWeek(),
    ask: () => void askToPersist().then((said) => setAnswer(said ?? false)),
  };
}
