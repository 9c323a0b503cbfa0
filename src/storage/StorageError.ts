// The surroundings failed: the disk is full, the database blocked, gone or newer than this app.

export type StorageFailure =
  | 'quota-full'
  | 'unavailable'
  | 'newer-database'
  /** Another tab with an older version of the app does not let go of the database. */
  | 'blocked'
  /** The database was deleted while the app was open. */
  | 'deleted'
  | 'lost'
  | 'failed';

export class StorageError extends Error {
  override name = 'StorageError';
  constructor(
    readonly code: StorageFailure,
    cause: unknown,
  ) {
    super(`Storage: ${code}`, { cause });
  }
}

const CODE_OF_DOM_EXCEPTION: Partial<Record<string, StorageFailure>> = {
  QuotaExceededError: 'quota-full',
  VersionError: 'newer-database',
  SecurityError: 'unavailable',
  InvalidStateError: 'lost',
  NotFoundError: 'lost',
};

/** Whatever the browser threw → one class with a code. */
export function toStorageError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  const name = cause instanceof Error ? cause.name : '';
  return new StorageError(CODE_OF_DOM_EXCEPTION[name] ?? 'failed', cause);
}
