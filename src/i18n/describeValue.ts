// A value with its unit, as it stands in a sentence or a table.
import { getEntry, getUnit, type Catalogue } from '../core/catalogue/catalogue';
import type { Unit } from '../core/catalogue/classification';
import type { DataPointScore } from '../core/scoring/scoreDataPoint';
import type { Text } from './useText';

/** "57 %", "8.47 / 100 000", "Yes". Percentages 0–100. */
export function describeValue(value: number, unit: Unit, { t, format, pick }: Text): string {
  if (unit.id === 'percent') return format.percent(value);
  if (unit.id === 'yes-no') return t(value > 0 ? 'assess.answer.yes' : 'assess.answer.no');
  if (unit.id === 'count') return format.number(value);
  return `${format.number(value)} ${pick(unit.short).replace(SPACE_IN_NUMBER, '\u202f')}`;
}

/** "100 000" is never broken over two lines. */
const SPACE_IN_NUMBER = /(?<=\d) (?=\d)/g;

/** The value of a data point of the catalogue, as it was scored; null where it has none. */
export function describeScoredValue(
  { dataPointId, computed }: Pick<DataPointScore, 'dataPointId' | 'computed'>,
  catalogue: Catalogue,
  text: Text,
): string | null {
  if (computed === null || computed.value === null) return null;
  return describeValue(
    computed.value,
    getUnit(catalogue, getEntry(catalogue, dataPointId).dataPoint.unit),
    text,
  );
}
