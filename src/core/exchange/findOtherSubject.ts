// Whether a file that somebody wants to import is of this city and this period at all.
import type { About } from '../assessment/about';
import type { Problem } from '../problem';
import type { ReportReading } from './readMaturityReport';

/**
 * A notice for another city and one for another period. A city goes by the name that the assessment has and, where it
 * was opened from published results, by both of theirs. A file that does not say is taken for the right one.
 */
export function findOtherSubject(read: Pick<ReportReading, 'city' | 'period'>, about: About): Problem[] {
  const notices: Problem[] = [];
  const names = [about.city, about.published?.city.en, about.published?.city.fa].map((name) =>
    fold(name ?? ''),
  );
  if (read.city !== '' && !names.includes(fold(read.city)))
    notices.push({
      code: 'other-city',
      where: { column: 'city' },
      found: read.city,
      expected: about.city,
    });
  if (read.period !== null && read.period !== about.period)
    notices.push({
      code: 'other-period',
      where: { column: 'period' },
      found: String(read.period),
      expected: String(about.period),
    });
  return notices;
}

/** Case, spaces and half-spaces, Arabic and Persian ye and kaf make no other city. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[\s\u200c]+/g, ' ')
    .trim();
}
