// An exported file as a table, read by another reader than the app's own.
import Papa from 'papaparse';

export interface Table {
  columns: string[];
  rows: Record<string, string>[];
}

export function parseCsv(text: string): Table {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const [columns = [], ...records] = data.filter((cells) => cells.length > 1);
  const rows = records.map((cells) => Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ''])));
  return { columns, rows };
}
