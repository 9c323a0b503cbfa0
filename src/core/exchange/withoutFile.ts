// A problem inside a file, told to the one who chose it.
import type { Problem } from '../problem';

/** Longer pieces of the file are cut where a problem names them. */
const LONGEST_FOUND = 80;

/** The reader does not know the file's name; the one who chose it does. */
export function withoutFile({ where: { file: _, ...where }, found, ...problem }: Problem): Problem {
  if (found === undefined) return { ...problem, where };
  return {
    ...problem,
    where,
    found: found.length > LONGEST_FOUND ? `${found.slice(0, LONGEST_FOUND)}…` : found,
  };
}
