// Why a group has its score: the sum, the band, every member with its points, and what was left out and why.
import { getEntry, getUnit, type Catalogue } from '../../catalogue/catalogue';
import type { DataPointId } from '../../catalogue/kpi';
import { countKpisOf } from '../kpiCoverage';
import type { GroupScore } from '../scoreAssessment';
import { findSaid } from './explainDataPoint';
import type {
  CountedMember,
  ExplanationContext,
  ExplanationStep,
  LeftOutMember,
  UnscoredReason,
} from './explanationStep';
import { findBandRange } from './findBandRange';
import { nameBenchmarkSet } from './nameBenchmarkSet';

/**
 * The steps with all numbers, in the order in which they are told. Every data point of the group is a member exactly
 * once, counted or left out, in ITU's order. Percents 0–100.
 * Refused (thrown, it would be our fault): a group with a data point that the catalogue does not have.
 */
export function explainGroup(score: GroupScore, context: ExplanationContext): ExplanationStep[] {
  const { bands } = context.scorecard.benchmarks;
  const members = score.group.dataPointIds.flatMap((id) => findCounted(id, context));
  return [
    ...explainSum(score, members, bands),
    explainCoverage(score, context),
    ...(members.length > 0 ? [{ kind: 'counted', members, limits: bands.limits } as const] : []),
    ...listLeftOut(score.group.dataPointIds, context),
    ...nameBenchmarkSet(context.scorecard.benchmarks),
  ];
}

function explainSum(
  { group, dataPoints, points, scored, maxPoints, percent, band }: GroupScore,
  members: readonly CountedMember[],
  bands: ExplanationContext['scorecard']['benchmarks']['bands'],
): ExplanationStep[] {
  if (percent === null || band === null) return [{ kind: 'nothing-scored', dataPoints }];
  const { limits } = bands;
  const memberPoints = members.map((member) => member.points);
  return [
    { kind: 'sum', level: group.level, memberPoints, points, scored, maxPoints, percent, limits },
    { kind: 'band', percent, band, range: findBandRange(band, bands), points: null, limits },
  ];
}

function explainCoverage(
  { group, dataPoints, reported, scored }: GroupScore,
  { catalogue, scorecard }: ExplanationContext,
): ExplanationStep {
  return {
    kind: 'coverage',
    kpis: countKpisOf(group, catalogue, scorecard.dataPoints),
    dataPoints,
    reported,
    scored,
  };
}

function findCounted(id: DataPointId, { scorecard, catalogue }: ExplanationContext): CountedMember[] {
  const dataPoint = scorecard.dataPoints.get(id);
  const value = dataPoint?.computed?.value;
  if (!dataPoint?.score || value == null) return [];
  const { percentOfTarget, band, points } = dataPoint.score;
  const unit = getUnit(catalogue, getEntry(catalogue, id).dataPoint.unit);
  return [{ ...nameMember(id, catalogue), value, unit, percentOfTarget, band, points }];
}

/** One step for each reason, the most frequent first. */
function listLeftOut(
  ids: readonly DataPointId[],
  { scorecard, assessment, catalogue }: ExplanationContext,
): ExplanationStep[] {
  const byReason = new Map<UnscoredReason, LeftOutMember[]>();
  for (const id of ids) {
    const reason = scorecard.dataPoints.get(id)?.unscored;
    if (!reason) continue;
    const said = findSaid(reason, assessment.answers.get(id), assessment.reviews.get(id));
    const list = byReason.get(reason) ?? [];
    list.push({ ...nameMember(id, catalogue), said });
    byReason.set(reason, list);
  }
  return [...byReason]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, members]) => ({ kind: 'left-out', reason, members }));
}

function nameMember(id: DataPointId, catalogue: Catalogue) {
  const { kpi, dataPoint } = getEntry(catalogue, id);
  return { dataPointId: id, kpi: kpi.name, label: dataPoint.label };
}
