// The browser waits without end for a tab that does not let go of the database; after a while the user is told instead.
import { StorageError } from './StorageError';

/** A tab that is only finishing its last write lets go sooner. */
const PATIENCE_MS = 2000;

interface BlockedWait {
  begin: () => void;
  /** Rejects with `blocked` some time after {@link begin}; never otherwise. */
  failure: Promise<never>;
}

export function createBlockedWait(): BlockedWait {
  let giveUp: (error: StorageError) => void = () => undefined;
  const failure = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  // Nobody may be waiting any more.
  failure.catch(() => undefined);
  return {
    begin: () => void setTimeout(() => giveUp(new StorageError('blocked', undefined)), PATIENCE_MS),
    failure,
  };
}
