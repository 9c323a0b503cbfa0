// Tables on disk, written side by side and in place only when all of them are complete.
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OutputError } from './OutputError';

interface Output<Name extends string> {
  write: (name: Name, text: string) => void;
  /** Puts the tables in the place of earlier ones. */
  finish: () => void;
  /** To be called at the end in any case: what is not finished is thrown away, and the folder is as it was. */
  close: () => void;
}

/** Characters that are gathered before they are written; the report of one city is written at once. */
const BUFFERED = 1 << 15;

/**
 * Each file begins with its header. Until the end they stand under other names: so a table may be read and replaced in
 * one run, and one that is cut off is never taken for a whole one. Throws {@link OutputError}.
 */
export function openOutput<Name extends string>(
  folder: string,
  headers: Readonly<Record<Name, string>>,
): Output<Name> {
  const attempt = <T>(path: string, action: () => T): T => {
    try {
      return action();
    } catch (cause) {
      throw new OutputError(path, cause);
    }
  };
  attempt(folder, () => mkdirSync(folder, { recursive: true }));
  const open = (name: Name) => {
    const path = join(folder, name);
    const part = `${path}.part`;
    return { path, part, file: attempt(part, () => openSync(part, 'w')), text: headers[name] };
  };
  const tables = new Map((Object.keys(headers) as Name[]).map((name) => [name, open(name)]));
  const flush = (table: ReturnType<typeof open>) => {
    attempt(table.path, () => writeFileSync(table.file, table.text));
    table.text = '';
  };
  return {
    write: (name, text) => {
      const table = tables.get(name);
      if (!table) throw new Error(`${name} is no table of this output`);
      table.text += text;
      if (table.text.length > BUFFERED) flush(table);
    },
    finish: () => {
      for (const table of tables.values()) flush(table);
      for (const { path, part } of tables.values()) attempt(path, () => renameSync(part, path));
    },
    close: () => {
      for (const { file, part } of tables.values()) {
        closeSync(file);
        rmSync(part, { force: true });
      }
    },
  };
}
