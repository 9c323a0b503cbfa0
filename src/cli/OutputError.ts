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
