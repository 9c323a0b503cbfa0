// Whether groups got better over several periods, in plain sentences: the words of trend lines.
import type { Classification } from '../core/catalogue/classification';
import { findCourse, type Course } from '../core/scoring/overview/findCourse';
import type { GroupRow } from '../core/scoring/overview/lineUpGroups';
import type { Text } from './createText';
import { describeGroup } from './describeGroup';

/** More would not be read. */
const MOST_NAMED = 3;

type Moved = GroupRow & { course: Course };

/** The greatest change first: what rose, what fell, what stayed, of what nothing can be said. `years`: one for each score, earliest first. */
export function describeCourses(
  rows: readonly GroupRow[],
  years: readonly string[],
  limits: readonly number[],
  classification: Classification,
  text: Text,
): readonly string[] {
  const { t, format } = text;
  const nameOf = ({ group }: GroupRow) => describeGroup(group, classification, text);
  const known = rows.flatMap((row): Moved[] => {
    const course = findCourse(row.scores);
    return course ? [{ ...row, course }] : [];
  });
  const unknown = rows.filter(({ scores }) => !findCourse(scores));
  const rose = known.filter(({ course }) => course.change > 0).sort(byChange);
  const fell = known.filter(({ course }) => course.change < 0).sort(byChange);
  const same = known.filter(({ course }) => course.change === 0);
  const others = known.filter(({ course }) => course.isCoverageOther).length;
  const say = (key: 'rose' | 'fell') => (row: Moved) =>
    t(`charts.trend.${key}`, {
      name: nameOf(row),
      before: format.percent(row.course.first.percent, limits),
      after: format.percent(row.course.last.percent, limits),
      from: years[row.course.firstIndex] ?? '',
      to: years[row.course.lastIndex] ?? '',
    });
  const list = (named: readonly GroupRow[]) => ({
    names: format.list(named.map(nameOf)),
    count: named.length,
  });
  return [
    ...rose.slice(0, MOST_NAMED).map(say('rose')),
    ...(rose.length > MOST_NAMED ? [t('charts.trend.moreRose', { count: rose.length - MOST_NAMED })] : []),
    ...fell.slice(0, MOST_NAMED).map(say('fell')),
    ...(fell.length > MOST_NAMED ? [t('charts.trend.moreFell', { count: fell.length - MOST_NAMED })] : []),
    ...(same.length > 0 ? [t('charts.trend.same', list(same))] : []),
    ...(unknown.length > 0 ? [t('charts.trend.unknown', list(unknown))] : []),
    ...(others > 0 ? [t('charts.trend.coverage', { count: others })] : []),
  ];
}

function byChange(one: Moved, other: Moved): number {
  return Math.abs(other.course.change) - Math.abs(one.course.change);
}
