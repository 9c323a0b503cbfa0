// What an assessment is of, in a few words: city and year.
import type { About } from '../core/assessment/about';
import type { Text } from './createText';

/** "Riyadh 2020"; in both calendars "Riyadh 2020 (1398–1399)". */
export function describeAbout(
  { city, period, published }: About,
  { format, pick }: Text,
  calendars: 'own' | 'both' = 'own',
): string {
  const year = calendars === 'both' ? format.yearInBothCalendars(period) : format.year(period);
  return `${published ? pick(published.city) : city} ${year}`;
}
