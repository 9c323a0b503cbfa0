// The categories of a dimension as the axes of a radar, with their words.
import type { Classification } from '../../core/catalogue/classification';
import type { GroupRow } from '../../core/scoring/overview/lineUpGroups';
import { describeGroup } from '../../i18n/describeGroup';
import type { Text } from '../../i18n/useText';
import type { RadarAxis } from '../../widgets/Radar';
import { createDescribedScore } from './createDescribedScore';

/** Of each row the last score is that of now; one before it, if there is one, that of the period before. */
export function createRadarAxes(
  rows: readonly GroupRow[],
  limits: readonly number[],
  classification: Classification,
  text: Text,
): RadarAxis[] {
  return rows.flatMap(({ group, scores }) => {
    const now = scores.at(-1);
    if (!now) return [];
    return [
      {
        id: group.category ?? '',
        name: describeGroup(group, classification, text),
        percent: now.percent,
        band: now.band,
        ...createDescribedScore(now, limits, text),
        before: scores.length > 1 ? (scores[0]?.percent ?? null) : null,
      },
    ];
  });
}
