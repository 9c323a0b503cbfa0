// Whether a cell is what the metadata of its column says.
import type { ColumnMetadata } from './checkTablePackage';

const FORMS: Readonly<Record<string, RegExp>> = {
  number: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/,
};

/** Undefined: the cell is all right. An empty cell is no value. */
export function findCellFault(cell: string, { datatype, required, separator }: ColumnMetadata) {
  if (cell === '') return required ? 'is empty' : undefined;
  const { base, format, minimum, maximum } = datatype;
  const form = FORMS[base];
  for (const value of separator === undefined ? [cell] : cell.split(separator)) {
    if (form && !form.test(value)) return `“${value}” is no ${base}`;
    if (format !== undefined && !new RegExp(format).test(value)) return `“${value}” is not of ${format}`;
    if (minimum !== undefined && Number(value) < minimum) return `${value} is below ${minimum}`;
    if (maximum !== undefined && Number(value) > maximum) return `${value} is above ${maximum}`;
  }
  return undefined;
}
