// Where a city stands, in plain sentences built from its scorecard.
import type { Classification } from '../core/catalogue/classification';
import type { Band } from '../core/scoring/band';
import { findMissingKpis } from '../core/scoring/kpiCoverage';
import { countStandings } from '../core/scoring/overview/findStanding';
import type { GroupScore, Scorecard } from '../core/scoring/scoreAssessment';
import type { Text } from './createText';
import { describeGroup } from './describeGroup';

const BEST_FIRST: readonly Band[] = [4, 3, 2, 1];

/**
 * First how many data points stand in which band, then the dimensions, then what is missing. One sentence alone where
 * nothing is scored.
 */
export function describeStanding(
  scorecard: Scorecard,
  classification: Classification,
  text: Text,
): readonly string[] {
  const { t, format } = text;
  const { groups, dataPoints, benchmarks } = scorecard;
  const counts = countStandings(scorecard);
  const scored = BEST_FIRST.reduce((sum, band) => sum + counts[band], 0);
  if (scored === 0) return [t('dashboard.standing.nothing')];
  const bands = BEST_FIRST.filter((band) => counts[band] > 0).map((band) =>
    t(`dashboard.standing.bands.${band}`, { count: counts[band] }),
  );
  return [
    t('dashboard.standing.scored', { total: dataPoints.size, count: scored, bands: format.list(bands) }),
    ...sayDimensions(
      groups.filter(({ group }) => group.level === 'dimension'),
      benchmarks.bands.limits,
      (score) => describeGroup(score.group, classification, text),
      text,
    ),
    sayMissing(scorecard, counts.missing, text),
  ];
}

function sayDimensions(
  dimensions: readonly GroupScore[],
  limits: readonly number[],
  nameOf: (score: GroupScore) => string,
  { t, format, language }: Text,
): string[] {
  const said = dimensions
    .flatMap((score) =>
      score.percent === null || score.band === null
        ? []
        : [{ name: nameOf(score), percent: format.percent(score.percent, limits), band: score.band }],
    )
    .map(({ name, percent, band }, index) =>
      t(`dashboard.standing.${index === 0 ? 'firstDimension' : 'nextDimension'}`, {
        ...{ name, percent, band: t(`score.bands.${band}`).toLocaleLowerCase(language) },
      }),
    );
  const unsaid = dimensions.filter(({ percent }) => percent === null).map(nameOf);
  return [
    t('dashboard.standing.dimensions', { dimensions: format.list(said) }),
    ...(unsaid.length > 0
      ? [t('dashboard.standing.noScore', { names: format.list(unsaid), count: unsaid.length })]
      : []),
  ];
}

/** By ITU's own measure: the picture is incomplete when more than 20 % of the indicators are missing. */
function sayMissing({ kpiCounts, dataPoints }: Scorecard, count: number, { t }: Text): string {
  if (count === 0) return t('dashboard.standing.complete');
  const { isIncomplete, missing: kpis, total: allKpis } = findMissingKpis(kpiCounts);
  const total = dataPoints.size;
  if (!isIncomplete) return t('dashboard.standing.missing', { count, total });
  return t('dashboard.standing.incomplete', { count, total, kpis, allKpis });
}
