// What lifts a city: every data point below the top band with the way to the next one and what that does to its groups.
import type { Assessment } from '../../assessment/readAssessment';
import type { Catalogue, CatalogueEntry, GroupLevel } from '../../catalogue/catalogue';
import { computeShareOfPoints, findBand, type Band } from '../band';
import type { GroupScore, Scorecard } from '../scoreAssessment';
import { findLift, type Lift } from './findLift';

interface GroupEffect {
  level: Exclude<GroupLevel, 'city'>;
  before: { percent: number; band: Band };
  after: { percent: number; band: Band };
}

export interface RankedLift extends Lift {
  entry: CatalogueEntry;
  /** Of its category, sub-dimension and dimension, in this order. */
  effects: readonly GroupEffect[];
}

const EFFECT_LEVELS = ['category', 'sub-dimension', 'dimension'] as const;

/**
 * Sorted by the smallest gap in percent of target; those that are as near stand in the catalogue's order. Effects are of
 * one data point alone. Pure; nothing is refused.
 */
export function findLifts(assessment: Assessment, scorecard: Scorecard, catalogue: Catalogue): RankedLift[] {
  return catalogue.entries
    .flatMap((entry) => {
      const { dataPoint } = entry;
      const score = scorecard.dataPoints.get(dataPoint.id);
      const answer = assessment.answers.get(dataPoint.id);
      const lift = score && findLift(dataPoint, answer, score, scorecard.benchmarks.bands);
      return lift ? [{ ...lift, entry, effects: findEffects(lift, scorecard) }] : [];
    })
    .sort((a, b) => a.gapPercent - b.gapPercent);
}

function findEffects(lift: Lift, { groups, benchmarks }: Scorecard): GroupEffect[] {
  const own = groups.filter(({ group }) => group.dataPointIds.includes(lift.dataPointId));
  return EFFECT_LEVELS.flatMap((level) => {
    const before = own.find(({ group }) => group.level === level);
    if (!before || before.percent === null || before.band === null) return [];
    return [{ level, before: { percent: before.percent, band: before.band }, after: liftGroup(before) }];
  });

  function liftGroup({ points, scored }: GroupScore): GroupEffect['after'] {
    const percent = computeShareOfPoints(points + lift.to - lift.from, scored, benchmarks.bands);
    return { percent, band: findBand(percent, benchmarks.bands) };
  }
}
