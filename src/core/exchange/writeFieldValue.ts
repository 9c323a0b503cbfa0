// One side of a change as the cell of a table: the value of any field of a revision or a score.
import { writeNumber } from '../writeNumber';

/** Numbers plain and unrounded, lists and the like as JSON; nothing is an empty cell. */
export function writeFieldValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? writeNumber(value) : JSON.stringify(value);
}
