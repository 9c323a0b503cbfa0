// The value that a city's own indicator had in the period before.
import type { Assessment } from '../../assessment/readAssessment';
import type { DataPointId } from '../../catalogue/kpi';
import { findLocalEntry, listLocalEntries, type LocalEntry } from '../../catalogue/localKpi';
import { computeValue } from '../computeValue';

/**
 * In the unit of the data point; null: there is none to compare with. Every assessment numbers its own indicators, so the
 * same indicator is the one of the same name, label, kind and unit, under whichever number.
 */
export function findEarlierLocalValue(
  id: DataPointId,
  { localKpis }: Assessment,
  earlier: Assessment,
): number | null {
  const entry = findLocalEntry(localKpis, id);
  if (!entry) return null;
  const same = listLocalEntries(earlier.localKpis).find((other) => isSame(entry, other));
  if (!same) return null;
  const answer = earlier.answers.get(same.dataPoint.id);
  if (answer?.status !== 'reported') return null;
  return computeValue(same.dataPoint, answer.inputs, earlier.profile).value;
}

function isSame(a: LocalEntry, b: LocalEntry): boolean {
  return identityOf(a) === identityOf(b);
}

function identityOf({ kpi, dataPoint: { label, unit, formula } }: LocalEntry): string {
  return JSON.stringify([kpi.name.en, kpi.name.fa, label?.en, label?.fa, unit, formula.kind]);
}
