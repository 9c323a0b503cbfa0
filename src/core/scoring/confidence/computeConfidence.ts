// Confidence beside the scorecard: each data point that has a value, and how much of a group's score rests on estimates.
import { getEvidenceOf, type Assessment } from '../../assessment/readAssessment';
import type { QualityGrade } from '../../assessment/answer';
import type { Group } from '../../catalogue/catalogue';
import type { DataPointId } from '../../catalogue/kpi';
import type { Scorecard } from '../scoreAssessment';
import { rateConfidence, type Confidence, type ConfidenceGrade } from './rateConfidence';

const IS_ESTIMATE = {
  'accurate measurements': false,
  'extrapolated from a survey of inhabitants': false,
  'extrapolated from higher-level data': false,
  'estimation on certain assumptions': true,
  'personal estimation': true,
  'unknown methodology, not traceable': true,
} satisfies Record<QualityGrade, boolean>;

export interface GroupConfidence {
  group: Group;
  /** The group's points; the same as in its score. */
  points: number;
  /** Points of data points whose quality grade says that they are estimated or not traceable. */
  estimatedPoints: number;
  /** Points of data points whose quality grade is not stated: they count as estimates until somebody says otherwise. */
  notStatedPoints: number;
  /** 100 × (estimated + not stated) ÷ points, 0…100; null when nothing is scored. */
  percentOnEstimates: number | null;
  /** How many of the scored data points are solid, fair and weak. */
  counts: Readonly<Record<ConfidenceGrade, number>>;
}

export interface ConfidenceCard {
  /** Only data points that have a value. */
  dataPoints: ReadonlyMap<DataPointId, Confidence>;
  /** In the order of the scorecard's groups. */
  groups: readonly GroupConfidence[];
}

/** Pure; how many findings were accepted per data point is given by who knows, otherwise none are counted. */
export function computeConfidence(
  assessment: Assessment,
  scorecard: Scorecard,
  acceptedFindings: ReadonlyMap<DataPointId, number> = new Map(),
): ConfidenceCard {
  const dataPoints = new Map<DataPointId, Confidence>();
  for (const id of scorecard.dataPoints.keys()) {
    const confidence = rateDataPoint(assessment, scorecard, id, acceptedFindings.get(id));
    if (confidence) dataPoints.set(id, confidence);
  }
  return {
    dataPoints,
    groups: scorecard.groups.map(({ group }) => summarizeGroup(group, assessment, scorecard, dataPoints)),
  };
}

/** Null: the data point has no value, or is unknown. */
export function rateDataPoint(
  assessment: Assessment,
  scorecard: Pick<Scorecard, 'dataPoints'>,
  id: DataPointId,
  acceptedFindings = 0,
): Confidence | null {
  const answer = assessment.answers.get(id);
  const computed = scorecard.dataPoints.get(id)?.computed;
  if (!answer || !computed) return null;
  return rateConfidence({
    answer,
    computed,
    evidenceCount: getEvidenceOf(assessment, id).length,
    period: assessment.about.period,
    acceptedFindings,
  });
}

function summarizeGroup(
  group: Group,
  { answers }: Assessment,
  scorecard: Scorecard,
  confidences: ConfidenceCard['dataPoints'],
): GroupConfidence {
  const sum = { points: 0, estimatedPoints: 0, notStatedPoints: 0 };
  const counts: Record<ConfidenceGrade, number> = { solid: 0, fair: 0, weak: 0 };
  for (const id of group.dataPointIds) {
    const points = scorecard.dataPoints.get(id)?.score?.points;
    const confidence = confidences.get(id);
    if (points === undefined || !confidence) continue;
    const quality = answers.get(id)?.quality ?? null;
    sum.points += points;
    if (quality === null) sum.notStatedPoints += points;
    else if (IS_ESTIMATE[quality]) sum.estimatedPoints += points;
    counts[confidence.grade] += 1;
  }
  const onEstimates = sum.estimatedPoints + sum.notStatedPoints;
  return {
    group,
    ...sum,
    percentOnEstimates: sum.points === 0 ? null : (100 * onEstimates) / sum.points,
    counts,
  };
}
