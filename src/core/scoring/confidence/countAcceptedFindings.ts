// How many of the plausibility findings about each data point a person has accepted with a reason.
import type { DataPointId } from '../../catalogue/kpi';
import type { JudgedFinding } from '../plausibility/findFindings';

/** Only warnings count, for every data point that they name; open and reopened findings are not accepted. */
export function countAcceptedFindings(findings: readonly JudgedFinding[]): ReadonlyMap<DataPointId, number> {
  const counts = new Map<DataPointId, number>();
  for (const { state, severity, dataPointIds } of findings) {
    if (state !== 'accepted' || severity !== 'warning') continue;
    for (const id of dataPointIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
