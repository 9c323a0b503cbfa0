// Until when something is to be done, in plain words: the day, and how far it is away.
import type { Action } from '../core/assessment/action';
import { countDaysUntil } from '../core/countDays';
import type { Text } from './createText';

/** "1 Dec 2026, in 9 days"; "20 Nov 2026, 2 days late"; of what is done only the day. Undefined: no day is set. */
export function describeDue(
  { due, done }: Pick<Action, 'due' | 'done'>,
  now: Date,
  text: Text,
): string | undefined {
  if (due === null) return undefined;
  const { t, format } = text;
  const date = format.date(due);
  return done ? date : t('actions.due', { date, distance: describeDaysLeft(countDaysUntil(due, now), text) });
}

/** "in 9 days", "today", "2 days late". */
function describeDaysLeft(days: number, { t }: Text): string {
  if (days === 0) return t('actions.days.today');
  return days > 0 ? t('actions.days.left', { count: days }) : t('actions.days.late', { count: -days });
}
