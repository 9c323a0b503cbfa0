// For rules that look at one reported data point at a time.
import type { Answer } from '../../assessment/answer';
import type { DataPoint, DataPointId } from '../../catalogue/kpi';
import type { ComputedValue } from '../computeValue';
import type { Scorecard } from '../scoreAssessment';
import type { Finding, PlausibilityContext, Rule } from './finding';

interface ReportedDataPoint {
  dataPoint: DataPoint;
  answer: Extract<Answer, { status: 'reported' }>;
  computed: ComputedValue;
}

/** Several rules look at the same assessment one after the other. */
const reportedOf = new WeakMap<PlausibilityContext, ReportedDataPoint[]>();

/** Looks at every reported data point in the order of the catalogue, whether or not it could be scored. */
export function findPerDataPoint(
  find: (reported: ReportedDataPoint, context: PlausibilityContext) => Finding | undefined,
): Rule {
  return (context) => listReported(context).flatMap((reported) => find(reported, context) ?? []);
}

function listReported(context: PlausibilityContext): ReportedDataPoint[] {
  const known = reportedOf.get(context);
  if (known) return known;
  const { catalogue, assessment, scorecard } = context;
  const list = catalogue.entries.flatMap(({ dataPoint }) => {
    const answer = assessment.answers.get(dataPoint.id);
    const computed = scorecard.dataPoints.get(dataPoint.id)?.computed;
    return answer?.status === 'reported' && computed ? { dataPoint, answer, computed } : [];
  });
  reportedOf.set(context, list);
  return list;
}

/** The value of a reported data point in its unit; null while there is none. */
export function findValue(scorecard: Scorecard, id: DataPointId): number | null {
  return scorecard.dataPoints.get(id)?.computed?.value ?? null;
}
