// The segments of the wheel with their words and where a click leads.
import type { Classification } from '../../core/catalogue/classification';
import { BAND_COUNT } from '../../core/scoring/band';
import { layOutWheel, type WheelSegment } from '../../core/scoring/overview/layOutWheel';
import { describeGroup } from '../../i18n/describeGroup';
import type { Text } from '../../i18n/useText';
import type { Definitions } from '../../core/catalogue/parseDefinitions';
import type { OpenAssessment } from '../../state/openAssessment';
import { hrefOf } from '../../state/route';
import type { WheelPart } from '../../widgets/wheelPart';

export interface NamedSegment {
  part: WheelPart;
  segment: WheelSegment;
  /** In full: the KPI with the data point's own label, or the group. */
  name: string;
  /** "75 %, light green, 3 of 4 points", or why there is no score. */
  what: string;
}

/** Ring after ring from the centre. */
export function createWheelParts(
  { id: assessment, scorecard }: Pick<OpenAssessment, 'id' | 'scorecard'>,
  { catalogue }: Pick<Definitions, 'catalogue'>,
  text: Text,
): NamedSegment[] {
  const { classification } = catalogue;
  const { limits } = scorecard.benchmarks.bands;
  return layOutWheel(catalogue, scorecard).map((segment) => {
    const { id, ring, parent, start, end, standing } = segment;
    const name = nameSegment(segment, classification, text);
    const what = sayScore(segment, limits, text);
    const label = segment.ring === 'data-point' ? labelOf(segment, text) : name;
    const href = hrefOf(routeOf(segment, assessment, name));
    return {
      // Who speaks to the computer says what is written: the name begins with it.
      part: { id, ring, parent, start, end, standing, label, name: `${label}: ${what}`, href },
      segment,
      name,
      what,
    };
  });
}

type Route = Parameters<typeof hrefOf>[0];

/** A data point's answer; a category's answers, found by its name; the results of a dimension. */
function routeOf(segment: WheelSegment, assessment: OpenAssessment['id'], name: string): Route {
  if (segment.ring === 'data-point') return { screen: 'assess', assessment, dataPoint: segment.id };
  if (segment.ring === 'category') return { screen: 'assess', assessment, search: name };
  return { screen: 'results', assessment };
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
