// Why something that was tried with the disk or a file did not work, as a word that has its sentence.
import { StorageError, type StorageFailure } from '../storage/StorageError';

export type Failure = StorageFailure | 'unreadable' | 'stopped';

const UNREADABLE = ['NotReadableError', 'NotFoundError', 'SecurityError'];

/** Thrown on where it is none of these: then we were wrong. */
export function findFailure(error: unknown): Failure {
  if (error instanceof StorageError) return error.code;
  const name = error instanceof Error ? error.name : '';
  if (name === 'AbortError') return 'stopped';
  if (UNREADABLE.includes(name)) return 'unreadable';
  throw error;
}
