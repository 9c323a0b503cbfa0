// The assessments to compare with: those of the same city first, the latest period first; and the one to begin with.
import type { About } from '../../core/assessment/about';
import { isSameCity } from '../../core/assessment/isSameCity';
import { computeYearsBetween } from '../../core/assessment/period';
import type { AssessmentId } from '../../core/assessment/revision';
import { findPreviousPeriod } from '../../state/findPreviousPeriod';

interface Other {
  id: AssessmentId;
  about: About;
  /** When it was begun; ISO 8601. */
  at: string;
}

interface OrderedOthers<O> {
  others: readonly O[];
  /** The latest earlier period of the same city; without one, its first in the list; none of another city. */
  suggested: O | undefined;
}

export function orderOthers<O extends Other>(
  open: Pick<Other, 'id' | 'about'>,
  all: readonly O[],
): OrderedOthers<O> {
  const latestFirst = (one: O, other: O) => computeYearsBetween(one.about.period, other.about.period);
  const sorted = all.filter(({ id }) => id !== open.id).sort(latestFirst);
  const ofThisCity = sorted.filter(({ about }) => isSameCity(about, open.about));
  const ofOthers = sorted.filter(({ about }) => !isSameCity(about, open.about));
  const previous = findPreviousPeriod(open.about, ofThisCity);
  return { others: [...ofThisCity, ...ofOthers], suggested: previous ?? ofThisCity[0] };
}
