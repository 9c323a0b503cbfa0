// For rules that look at one reported data point at a time.
import type { DataPointId } from '../../catalogue/kpi';
import { listLocalEntries } from '../../catalogue/localKpi';
import { computeValue } from '../computeValue';
import type { Scorecard } from '../scoreAssessment';
import type { Finding, PlausibilityContext, ReportedDataPoint, Rule } from './finding';

/**
 * Looks at every reported data point in the order of the catalogue, whether or not it could be scored, and then at the
 * city's own: what is asked about one data point alone is asked about these, too.
 */
export function findPerDataPoint(
  find: (reported: ReportedDataPoint, context: PlausibilityContext) => Finding | undefined,
): Rule {
  return (context, reported) => {
    const findings: Finding[] = [];
    for (const each of reported) {
      const finding = find(each, context);
      if (finding) findings.push(finding);
    }
    return findings;
  };
}

/** Gathered once for all rules: several of them look at the same data points one after the other. */
export function listReported(context: PlausibilityContext): ReportedDataPoint[] {
  const { catalogue, assessment, scorecard } = context;
  const list: ReportedDataPoint[] = [];
  for (const { dataPoint } of catalogue.entries) {
    const answer = assessment.answers.get(dataPoint.id);
    const computed = scorecard.dataPoints.get(dataPoint.id)?.computed;
    if (answer?.status === 'reported' && computed) list.push({ dataPoint, answer, computed });
  }
  list.push(...listReportedLocal(context));
  return list;
}

/** The scorecard does not know them, so their values are computed here. */
function listReportedLocal({ assessment }: PlausibilityContext): ReportedDataPoint[] {
  return listLocalEntries(assessment.localKpis).flatMap(({ dataPoint }) => {
    const answer = assessment.answers.get(dataPoint.id);
    if (answer?.status !== 'reported') return [];
    return { dataPoint, answer, computed: computeValue(dataPoint, answer.inputs, assessment.profile) };
  });
}

/** The value of a reported data point in its unit; null while there is none. */
export function findValue(scorecard: Scorecard, id: DataPointId): number | null {
  return scorecard.dataPoints.get(id)?.computed?.value ?? null;
}
