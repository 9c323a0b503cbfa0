// A value with its unit, as it stands in a sentence or a table.
import type { Unit } from '../core/catalogue/classification';
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
