// The surroundings failed while a table was written: a full disk, a folder that may not be written to.
export class OutputError extends Error {
  override name = 'OutputError';

  constructor(
    readonly path: string,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

export function attemptOutput<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    throw new OutputError(path, cause);
  }
}
