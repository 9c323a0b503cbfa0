// Reads a package of tables back as a stranger would: only by what its metadata says.
import { strFromU8, unzipSync } from 'fflate';
import * as z from 'zod/mini';
import { readRecords } from '../readRecords';
import { findCellFault } from './findCellFault';
import { METADATA_FILE } from './writeTablePackage';

const columnSchema = z.object({
  name: z.string(),
  titles: z.object({ und: z.string(), en: z.string(), fa: z.string() }),
  datatype: z.object({
    base: z.string(),
    format: z.optional(z.string()),
    minimum: z.optional(z.number()),
    maximum: z.optional(z.number()),
  }),
  required: z.optional(z.boolean()),
  separator: z.optional(z.string()),
});

const metadataSchema = z.object({
  tables: z.array(
    z.object({
      url: z.string(),
      tableSchema: z.object({
        columns: z.array(columnSchema),
        primaryKey: z.optional(z.string()),
        foreignKeys: z.optional(
          z.array(
            z.object({
              columnReference: z.array(z.string()),
              reference: z.object({ resource: z.string(), columnReference: z.array(z.string()) }),
            }),
          ),
        ),
      }),
    }),
  ),
});

export type ColumnMetadata = z.infer<typeof columnSchema>;
type TableMetadata = z.infer<typeof metadataSchema>['tables'][number];

interface CheckedPackage {
  /** Rows below the header, by file. */
  rows: Readonly<Record<string, number>>;
  /** What does not fit, in words for us; empty: every cell is what the metadata says. */
  faults: readonly string[];
}

/** Refused (thrown): what is no zip, or has no metadata of our form. */
export function checkTablePackage(bytes: Uint8Array): CheckedPackage {
  const files = unzipSync(bytes);
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const metadata = metadataSchema.parse(JSON.parse(textOf(METADATA_FILE)));
  const tables = new Map(metadata.tables.map((table) => [table.url, readTable(table, textOf(table.url))]));
  const faults = [...tables.values()].flatMap(({ own }) => own);
  for (const { url, tableSchema } of metadata.tables) {
    for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
      const known = countKeys(tables.get(reference.resource), reference.columnReference);
      const lost = listKeys(tables.get(url), columnReference).filter((key) => known.get(key) !== 1);
      faults.push(...lost.map((key) => `${url}: ${key} is not one row of ${reference.resource}`));
    }
  }
  return { rows: Object.fromEntries([...tables].map(([url, { rows }]) => [url, rows.length])), faults };
}

interface ReadTable {
  names: readonly string[];
  rows: readonly (readonly string[])[];
  own: readonly string[];
}

function readTable({ url, tableSchema: { columns, primaryKey } }: TableMetadata, text: string): ReadTable {
  const [header, ...records] = [...readRecords(text, ',')];
  const names = columns.map(({ name }) => name);
  const own: string[] = [];
  const titles = columns.map(({ titles: { und } }) => und);
  if (header?.cells.join() !== titles.join()) own.push(`${url}: the header is not that of the metadata`);
  const rows = records.map(({ cells }) => cells);
  records.forEach(({ cells, broken }, index) => {
    if (broken !== null || cells.length !== columns.length) own.push(`${url}: row ${index + 2} is broken`);
    columns.forEach((column, place) => {
      const fault = findCellFault(cells[place] ?? '', column);
      if (fault) own.push(`${url}: row ${index + 2}, ${column.name}: ${fault}`);
    });
  });
  const table = { names, rows, own };
  if (primaryKey !== undefined) {
    const keys = listKeys(table, [primaryKey]);
    if (new Set(keys).size !== keys.length) own.push(`${url}: ${primaryKey} comes twice`);
  }
  return table;
}

/** The values of some columns, in every row. */
function listKeys(table: ReadTable | undefined, columns: readonly string[]): string[] {
  if (!table) return [];
  const places = columns.map((column) => table.names.indexOf(column));
  return table.rows.map((cells) => JSON.stringify(places.map((place) => cells[place])));
}

function countKeys(table: ReadTable | undefined, columns: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of listKeys(table, columns)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
