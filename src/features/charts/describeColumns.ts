// What a heat map says, in words: what changed from the first period to the last, or how the open assessment stands among others.
import { findCourse } from '../../core/scoring/overview/findCourse';
import { findRank } from '../../core/scoring/overview/findRank';
import type { GroupRow } from '../../core/scoring/overview/lineUpGroups';
import type { Text } from '../../i18n/useText';
import type { Charted } from './charted';

export function describeColumns(
  columns: 'periods' | 'assessments',
  charted: readonly Charted[],
  openId: string,
  rows: readonly GroupRow[],
  name: string,
  { t }: Text,
): string[] {
  if (charted.length < 2) return [t('charts.heat.single')];
  if (columns === 'periods') return describePeriods(charted, rows, t);
  const open = charted.findIndex(({ id }) => id === openId);
  const ranks = rows.flatMap(({ scores }) => {
    const own = scores[open];
    return (own && findRank(own, scores.toSpliced(open, 1))) ?? [];
  });
  const count = (rank: (typeof ranks)[number]) => ranks.filter((each) => each === rank).length;
  return [
    t('charts.heat.ranks', {
      ...{ name, count: ranks.length, highest: count('highest'), lowest: count('lowest') },
    }),
    t('charts.heat.fewer'),
  ];
}

/** Only from the first to the last: what lies between is in the table. */
function describePeriods(charted: readonly Charted[], rows: readonly GroupRow[], t: Text['t']): string[] {
  const courses = rows.flatMap(
    ({ scores }) => findCourse([scores.at(0), scores.at(-1)].flatMap((each) => each ?? [])) ?? [],
  );
  const others = rows.length - courses.length;
  return [
    t('charts.heat.changed', {
      from: charted.at(0)?.short ?? '',
      to: charted.at(-1)?.short ?? '',
      count: courses.length,
      up: courses.filter(({ bandChange }) => bandChange > 0).length,
      down: courses.filter(({ bandChange }) => bandChange < 0).length,
    }),
    ...(others > 0 ? [t('charts.heat.notBoth', { count: others })] : []),
  ];
}
