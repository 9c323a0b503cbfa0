// A value with its unit as ITU's reports print it: "97.00 %", "95 424 / 100 000", "0.70 ratio", "No".
import type { Unit } from '../core/catalogue/classification';
import type { Text } from './createText';
import { describeValue } from './describeValue';

export function describePrinted(value: number, unit: Unit, text: Text): string {
  const { format } = text;
  const printed = { ...format, number: format.printed, percent: format.printedPercent };
  // What is counted has no decimals.
  return describeValue(value, unit, unit.id === 'count' ? text : { ...text, format: printed });
}
