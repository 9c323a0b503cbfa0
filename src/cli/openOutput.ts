// Tables on disk, written side by side and in place only when all of them are complete.
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { attemptOutput } from './OutputError';

interface Output<Name extends string> {
  write: (name: Name, bytes: Uint8Array) => void;
  /** Puts the tables in the place of earlier ones. */
  finish: () => void;
  /** To be called at the end in any case: what is not finished is thrown away, and the folder is as it was. */
  close: () => void;
}

/**
 * Until the end they stand under other names: so a table may be read and replaced in one run, and one that is cut off is
 * never taken for a whole one. Throws OutputError.
 */
export function openOutput<Name extends string>(folder: string, names: readonly Name[]): Output<Name> {
  attemptOutput(folder, () => mkdirSync(folder, { recursive: true }));
  const open = (name: Name) => {
    const path = join(folder, name);
    const part = `${path}.part`;
    return { path, part, file: attemptOutput(part, () => openSync(part, 'w')) };
  };
  const tables = new Map(names.map((name) => [name, open(name)]));
  return {
    write: (name, bytes) => {
      const table = tables.get(name);
      if (!table) throw new Error(`${name} is no table of this output`);
      attemptOutput(table.path, () => writeWhole(table.file, bytes));
    },
    finish: () => {
      for (const { part, path } of tables.values()) attemptOutput(path, () => renameSync(part, path));
    },
    close: () => {
      for (const { file, part } of tables.values()) {
        closeSync(file);
        rmSync(part, { force: true });
      }
    },
  };
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length;) from += writeSync(file, bytes, from);
}
