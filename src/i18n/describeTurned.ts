// What turned between two periods, in a sentence or two.
import type { ScorecardComparison } from '../core/scoring/comparison/compareScorecards';
import type { Text } from './createText';

/** How many data points rose and how many fell, of those that are scored both times. */
export function describeTurned(
  { turned, improved, declined, coverage }: ScorecardComparison,
  { t }: Pick<Text, 't'>,
): string {
  if (coverage.scoredInBoth === 0) return t('dashboard.turned.noCommon');
  if (improved + declined === 0) return t('dashboard.turned.same');
  const toGreen = turned.red.green + turned.amber.green;
  const fromGreen = turned.green.red + turned.green.amber;
  return [
    improved > 0 ? t('dashboard.turned.rose', { count: improved, toGreen }) : t('dashboard.turned.noneRose'),
    declined > 0
      ? t('dashboard.turned.fell', { count: declined, fromGreen })
      : t('dashboard.turned.noneFell'),
  ].join(' ');
}
