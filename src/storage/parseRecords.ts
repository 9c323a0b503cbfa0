// Stored records → the revisions that they say they are.
import { parseRevision, type Revision } from '../core/assessment/revision';
import type { Problem } from '../core/problem';

export interface LoadedRevisions {
  revisions: Revision[];
  /** Records that are not what their id says; they are left where they are. */
  problems: Problem[];
}

export function parseRecords(records: readonly unknown[]): LoadedRevisions {
  const parsed = records.map((record, index) => parseRevision(record, `revisions/${index}`));
  return {
    revisions: parsed.flatMap(({ value }) => value ?? []),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}
