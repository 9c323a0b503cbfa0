// The segments of the wheel with where a click leads.
import type { Definitions } from '../../core/catalogue/parseDefinitions';
import type { WheelSegment } from '../../core/scoring/overview/layOutWheel';
import { describeWheel, type NamedSegment as Named } from '../../i18n/describeWheel';
import type { Text } from '../../i18n/useText';
import type { OpenAssessment } from '../../state/openAssessment';
import { hrefOf } from '../../state/route';
import type { WheelPart } from '../../widgets/wheelPart';

export interface NamedSegment extends Named {
  part: WheelPart;
}

/** Ring after ring from the centre. */
export function createWheelParts(
  { id: assessment, scorecard }: Pick<OpenAssessment, 'id' | 'scorecard'>,
  { catalogue }: Pick<Definitions, 'catalogue'>,
  text: Text,
): NamedSegment[] {
  return describeWheel(catalogue, scorecard, text).map((named) => {
    const { segment, name, label, what } = named;
    const { id, ring, parent, start, end, standing } = segment;
    const href = hrefOf(routeOf(segment, assessment, name));
    return {
      ...named,
      // Who speaks to the computer says what is written: the name begins with it.
      part: { id, ring, parent, start, end, standing, label, name: `${label}: ${what}`, href },
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
