// How long ago a day was, in words: "today", "yesterday", "3 days ago". By the calendar days of this device, not by hours.
import { countDays } from '../core/countDays';
import type { Text } from './createText';

export function describeAge(iso: string, now: Date, { t }: Pick<Text, 't'>): string {
  const days = countDays(new Date(iso), now);
  if (days <= 0) return t('device.age.today');
  return days === 1 ? t('device.age.yesterday') : t('device.age.days', { count: days });
}
