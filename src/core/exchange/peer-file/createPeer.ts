// What of an assessment goes into a peer file: period, size class if it may be told, and per data point status and value.
import { findSizeClass, type PeerContent, type PeerResult } from '../../assessment/peer';
import type { Assessment } from '../../assessment/readAssessment';
import type { Bands } from '../../catalogue/benchmarkSet';
import type { Catalogue } from '../../catalogue/catalogue';
import { computePercentOfTarget, findBand } from '../../scoring/band';
import type { Scorecard } from '../../scoring/scoreAssessment';
import type { DataPointScore } from '../../scoring/scoreDataPoint';

/** A result with all its digits gives numerator and denominator away: 0.3076923… can only be 4 of 13. */
const FEWEST_DIGITS = 6;
/** A double has no more than these. */
const MOST_DIGITS = 17;

/**
 * Results stand in the order of the catalogue; what is unanswered and the city's own indicators are left out. Values are
 * rounded to six significant digits, and to more where the band would change.
 */
export function createPeer(
  { about, profile }: Assessment,
  { dataPoints, benchmarks }: Scorecard,
  catalogue: Catalogue,
  { tellsSize }: { tellsSize: boolean },
): PeerContent {
  return {
    period: about.period,
    sizeClass: tellsSize ? findSizeClass(profile.population.value) : null,
    results: catalogue.entries.flatMap(({ dataPoint: { id } }) => {
      const score = dataPoints.get(id);
      return score && score.status !== 'unanswered' ? [toResult(score, score.status, benchmarks.bands)] : [];
    }),
  };
}

function toResult(
  score: DataPointScore,
  status: Exclude<DataPointScore['status'], 'unanswered'>,
  bands: Bands,
): PeerResult {
  const value = score.computed?.value ?? null;
  return {
    dataPoint: score.dataPointId,
    status: score.unscored === 'not-verified' ? 'not-verified' : status,
    value: value === null ? null : roundWithinBand(value, score.benchmark, bands),
  };
}

function roundWithinBand(value: number, benchmark: DataPointScore['benchmark'], bands: Bands): number {
  const bandOf = (each: number) =>
    benchmark && findBand(computePercentOfTarget(each, benchmark.target, benchmark.floor, bands), bands);
  for (let digits = FEWEST_DIGITS; digits < MOST_DIGITS; digits += 1) {
    const rounded = Number(value.toPrecision(digits));
    // Adding zero: JSON has no −0.
    if (bandOf(rounded) === bandOf(value)) return rounded + 0;
  }
  return value;
}
