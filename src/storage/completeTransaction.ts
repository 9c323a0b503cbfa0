// All requests of a transaction and its end: everything is on disk, or nothing is.

interface Transaction {
  done: Promise<void>;
  abort: () => void;
}

/**
 * The browser takes the others back when a request fails, but not when one cannot even be made (a value that it cannot
 * store): then it is done here.
 */
export async function completeTransaction(
  transaction: Transaction,
  requests: readonly Promise<unknown>[],
): Promise<void> {
  try {
    await Promise.all([...requests, transaction.done]);
  } catch (error) {
    transaction.done.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    throw error;
  }
}
