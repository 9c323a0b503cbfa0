// The data points that rose or fell between two periods, the longest way first.
import type { DataPointChange, ScorecardComparison } from './compareScorecards';

interface Turned {
  rose: readonly DataPointChange[];
  fell: readonly DataPointChange[];
}

/** By the number of bands; those that went as far stand in the catalogue's order. Only what is scored both times. */
export function listTurned({ dataPoints }: Pick<ScorecardComparison, 'dataPoints'>): Turned {
  const byWay = [...dataPoints].sort((a, b) => Math.abs(findStep(b)) - Math.abs(findStep(a)));
  return {
    rose: byWay.filter((change) => findStep(change) > 0),
    fell: byWay.filter((change) => findStep(change) < 0),
  };
}

/** Bands up or down; 0: the same, or not scored both times. */
function findStep({ before, after }: DataPointChange): number {
  return before.score && after.score ? after.score.band - before.score.band : 0;
}
