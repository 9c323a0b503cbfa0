// The one way to the database for every store.
import type { Database } from './openDatabase';

/** Opens the database where it is not open; whatever fails is thrown as a StorageError. */
export type WithDatabase = <T>(work: (database: Database) => Promise<T>) => Promise<T>;
