// A table as a CSV file: read back before it is handed to the browser's download.
import { readWholeTable } from '../core/exchange/readWholeTable';
import type { CountedTable } from '../core/exchange/writeTable';
import { saveFile } from './saveFile';

export interface SavedTable {
  rows: number;
  /** Every row whole, none too many or too few; otherwise nothing was handed out. */
  verified: boolean;
}

export function saveTable(file: string, table: CountedTable): SavedTable {
  const { text, rows } = table;
  const verified = readWholeTable(table)?.length === rows;
  if (verified) saveFile(file, new Blob([text]));
  return { rows, verified };
}
