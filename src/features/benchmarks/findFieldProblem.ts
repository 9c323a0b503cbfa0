// What a field of the draft says about its problem, and when.
import type { Text } from '../../i18n/useText';
import type { DraftProblems } from './checkDraft';
import type { Draft } from './draft';

/** What every part of the draft's form is given. */
export interface DraftFieldsProps {
  draft: Draft;
  problems: DraftProblems;
  /** Saving was tried: now what is missing is told, too. */
  isTried: boolean;
  onChange: (change: (draft: Draft) => Draft) => void;
}

/**
 * The sentence for a field. What was entered wrong is told at once; what is only missing, after the first try to save.
 * What cannot be read the number field tells itself.
 */
export function findFieldProblem(problems: DraftProblems, isTried: boolean, t: Text['t']) {
  return (field: string): string | undefined => {
    const problem = problems.get(field);
    if (!problem || problem === 'unreadable') return undefined;
    if (!isTried && problem.startsWith('missing-')) return undefined;
    return t(`benchmarks.draft.problems.${problem}`);
  };
}
