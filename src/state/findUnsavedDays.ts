// For how many days work has been in no file.
import type { AssessmentId } from '../core/assessment/revision';
import { countDays } from '../core/countDays';
import type { Backup } from '../storage/deviceRecords';

/** So long may work be in no file before the program reminds. */
const REMINDER_DAYS = 7;

interface Known {
  id: AssessmentId;
  /** When it was begun; for assessments from a time when backups were not yet noted. */
  at: string;
}

/** The longest of all; undefined while it is less than a week, or put away for today. */
export function findUnsavedDays(
  assessments: readonly Known[],
  backups: ReadonlyMap<AssessmentId, Backup>,
  remindedOn: string | undefined,
  now: Date,
): number | undefined {
  if (remindedOn === now.toISOString().slice(0, 10)) return undefined;
  const days = assessments.map(({ id, at }) => {
    const backup = backups.get(id);
    const since = backup ? backup.unsavedSince : at;
    return since === null ? 0 : countDays(new Date(since), now);
  });
  const most = Math.max(0, ...days);
  return most >= REMINDER_DAYS ? most : undefined;
}
