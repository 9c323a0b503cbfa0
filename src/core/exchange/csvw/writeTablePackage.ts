// The package of all tables with their metadata: one zip, in which every program finds what each column means.
import { strToU8, zipSync } from 'fflate';
import type { PackageSource } from './packageSource';
import { listTables } from './packageTables';
import { writeMetadata } from './writeMetadata';
import { writeReadme } from './writeReadme';

/** Where the standard looks first, beside a table. */
export const METADATA_FILE = 'csv-metadata.json';

/** The first day that zip knows: the same content gives the same bytes whenever it is written. */
const FIRST_DAY = new Date(1980, 0, 1);

/** A zip of all tables for machines, their metadata (W3C, CSV on the Web) and a README; the same bytes for the same state. */
export function writeTablePackage(source: PackageSource): Uint8Array<ArrayBuffer> {
  const tables = listTables(source);
  const texts: Record<string, string> = {
    'README.txt': writeReadme(source, tables),
    [METADATA_FILE]: writeMetadata(source, tables),
  };
  for (const { file, write } of tables) texts[file] = write(source);
  const files = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: FIRST_DAY });
}
