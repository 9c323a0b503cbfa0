// How many groups moved to another band since the period before, in a sentence.
import { findCourse } from '../../core/scoring/overview/findCourse';
import type { GroupRow } from '../../core/scoring/overview/lineUpGroups';
import type { Text } from '../../i18n/useText';

/** Rows of two scores, the earlier one first. */
export function describeSince(rows: readonly GroupRow[], name: string, { t }: Text): string {
  const changes = rows.map(({ scores }) => findCourse(scores)?.bandChange ?? 0);
  const up = changes.filter((change) => change > 0).length;
  const down = changes.filter((change) => change < 0).length;
  return up + down === 0
    ? t('charts.radar.sinceNone', { name })
    : t('charts.radar.since', { name, up, down });
}
