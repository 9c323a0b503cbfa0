// The scores of groups over several periods as lines, with the words of their points.
import type { Classification } from '../../core/catalogue/classification';
import { computeYearsBetween } from '../../core/assessment/period';
import type { GroupRow } from '../../core/scoring/overview/lineUpGroups';
import { describeGroup } from '../../i18n/describeGroup';
import type { Text } from '../../i18n/useText';
import type { TrendPoint } from '../../widgets/trendShape';
import type { Charted } from './charted';
import { createDescribedScore } from './createDescribedScore';

export interface NamedLine {
  id: string;
  name: string;
  points: readonly TrendPoint[];
  /** All that is seen, in a sentence. */
  description: string;
}

/** `periods`: earliest first, at least two; one for each score of a row. */
export function createTrendLines(
  rows: readonly GroupRow[],
  periods: readonly Charted[],
  limits: readonly number[],
  classification: Classification,
  text: Text,
): NamedLine[] {
  const years = periods.map(({ about }) => about.period);
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const span = computeYearsBetween(first, last);
  return rows.map(({ group, scores }) => {
    const name = describeGroup(group, classification, text);
    const points = scores.map((score, index): TrendPoint => {
      const year = years[index] ?? first;
      return {
        id: periods[index]?.id ?? '',
        // In time, not in steps: a year that was left out is seen as a longer way.
        at: span === 0 ? 0 : computeYearsBetween(first, year) / span,
        percent: score.percent,
        band: score.band,
        year: text.format.year(year),
        isThin: 2 * score.scored < score.dataPoints,
        ...createDescribedScore(score, limits, text),
      };
    });
    return {
      id: `${group.dimension}/${group.category}`,
      name,
      points,
      description: describe(name, points, text),
    };
  });
}

function describe(name: string, points: readonly TrendPoint[], { t, format }: Text): string {
  const said = points.map(({ year, label, band, coverage }) =>
    t('charts.trend.describedPoint', {
      year,
      coverage,
      score:
        band === null
          ? label
          : t('charts.percentAndBand', { percent: label, band: t(`score.bands.${band}`) }),
    }),
  );
  return t('charts.trend.description', { name, points: format.list(said) });
}
