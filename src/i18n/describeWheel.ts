// The segments of the wheel in words: what each is called and how it stands, and what the fills mean.
import type { Catalogue } from '../core/catalogue/catalogue';
import type { Classification } from '../core/catalogue/classification';
import { BAND_COUNT } from '../core/scoring/band';
import { countStandings, STANDINGS, type Standing } from '../core/scoring/overview/findStanding';
import { layOutWheel, type WheelSegment } from '../core/scoring/overview/layOutWheel';
import type { Scorecard } from '../core/scoring/scoreAssessment';
import type { Text } from './createText';
import { describeGroup } from './describeGroup';

export interface NamedSegment {
  segment: WheelSegment;
  /** In full: the KPI with the data point's own label, or the group. */
  name: string;
  /** As it stands on the wheel, where it may be cut at its end. */
  label: string;
  /** "75 %, light green, 3 of 4 points", or why there is no score. */
  what: string;
}

/** Ring after ring from the centre. */
export function describeWheel(catalogue: Catalogue, scorecard: Scorecard, text: Text): NamedSegment[] {
  const { limits } = scorecard.benchmarks.bands;
  return layOutWheel(catalogue, scorecard).map((segment) => {
    const name = nameSegment(segment, catalogue.classification, text);
    const label = segment.ring === 'data-point' ? labelOf(segment, text) : name;
    return { segment, name, label, what: sayScore(segment, limits, text) };
  });
}

/** The four bands always, what has no score only where there is some. */
export function describeStandings(
  scorecard: Pick<Scorecard, 'dataPoints'>,
  { t }: Pick<Text, 't'>,
): { standing: Standing; text: string }[] {
  const counts = countStandings(scorecard);
  const nameOf = (standing: Standing) =>
    typeof standing === 'number' ? t(`score.bands.${standing}`) : t(`dashboard.wheel.standings.${standing}`);
  return STANDINGS.filter((standing) => typeof standing === 'number' || counts[standing] > 0).map(
    (standing) => ({
      standing,
      text: t('dashboard.wheel.entry', { name: nameOf(standing), count: counts[standing] }),
    }),
  );
}

function nameSegment(segment: WheelSegment, classification: Classification, text: Text): string {
  if (segment.ring !== 'data-point') return describeGroup(segment.score.group, classification, text);
  const { kpi, dataPoint } = segment.entry;
  return [kpi.name, dataPoint.label].flatMap((each) => (each ? [text.pick(each)] : [])).join(' · ');
}

/** Where a KPI has several data points, what tells them apart must not be cut: it comes first. */
function labelOf({ entry: { kpi, dataPoint } }: Extract<WheelSegment, { ring: 'data-point' }>, text: Text) {
  return dataPoint.label ? `${text.pick(dataPoint.label)} · ${text.pick(kpi.name)}` : text.pick(kpi.name);
}

function sayScore(segment: WheelSegment, limits: readonly number[], { t, format }: Text): string {
  const say = (percent: number, band: 1 | 2 | 3 | 4, points: number, max: number) =>
    t('dashboard.wheel.percent', {
      percent: format.percent(percent, limits),
      band: t(`score.bands.${band}`),
      points,
      max,
    });
  if (segment.ring === 'data-point') {
    const { score, unscored } = segment.score;
    if (score) return say(score.percentOfTarget, score.band, score.points, BAND_COUNT);
    return unscored ? t(`score.unscored.${unscored}`) : t('score.noScore');
  }
  const { percent, band, points, maxPoints, scored, dataPoints } = segment.score;
  const coverage = t('dashboard.wheel.coverage', { scored, total: dataPoints });
  return percent === null || band === null
    ? coverage
    : [say(percent, band, points, maxPoints), coverage].join('; ');
}
