// A problem in the user's data → a sentence that says where and what.
import type { Problem } from '../core/problem';
import type { Text } from './useText';

export function describeProblem({ code, found, expected }: Problem, t: Text['t']): string {
  return t(`problems.sentences.${code}`, { found: found ?? '', expected: expected ?? '' });
}

/** Where it is: row and column, or file and path. Empty when the problem is about the whole file. */
export function describePlace({ where }: Problem, t: Text['t']): string {
  const { row, column, file, path } = where;
  if (row !== undefined && column !== undefined) return t('problems.place.rowColumn', { row, column });
  if (row !== undefined) return t('problems.place.row', { row });
  if (column !== undefined) return t('problems.place.column', { column });
  const document = [file, path].filter(Boolean).join(': ');
  return document && t('problems.place.path', { path: document });
}
