// In which groups a city is weak, in plain sentences: the words of a radar.
import type { Classification } from '../core/catalogue/classification';
import { findWeakGroups } from '../core/scoring/overview/findWeakGroups';
import type { GroupScore } from '../core/scoring/scoreAssessment';
import type { Text } from './createText';
import { describeGroup } from './describeGroup';

/** The weak ones with percent and band, then those without score. */
export function describeWeakGroups(
  scores: readonly GroupScore[],
  limits: readonly number[],
  classification: Classification,
  text: Text,
): readonly string[] {
  const { t, format, language } = text;
  const nameOf = ({ group }: GroupScore) => describeGroup(group, classification, text);
  const { weak, scored, unscored } = findWeakGroups(scores);
  if (scored.length === 0) return [t('charts.radar.nothing')];
  const names = weak.map((score) =>
    t('charts.field', {
      name: nameOf(score),
      percent: format.percent(score.percent, limits),
      band: t(`score.bands.${score.band}`).toLocaleLowerCase(language),
    }),
  );
  return [
    weak.length === 0
      ? t('charts.radar.none', { count: scored.length })
      : t('charts.radar.weak', { count: weak.length, scored: scored.length, names: format.list(names) }),
    ...(unscored.length > 0
      ? [t('charts.radar.unscored', { count: unscored.length, names: format.list(unscored.map(nameOf)) })]
      : []),
  ];
}
