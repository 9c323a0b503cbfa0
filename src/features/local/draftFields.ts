// What every part of the form is given.
import type { Text } from '../../i18n/useText';
import type { DraftField, DraftProblems } from './checkDraft';
import type { LocalDraft } from './localDraft';

export interface DraftFieldsProps {
  draft: LocalDraft;
  problems: DraftProblems;
  /** Saving was tried: now what is missing is told, too. */
  isTried: boolean;
  /** Whether both languages are shown. */
  inBoth: boolean;
  onChange: (change: Partial<LocalDraft>) => void;
}

/** What a field says about its problem. What cannot be read the number field tells itself. */
export function findFieldError(
  { problems, isTried }: Pick<DraftFieldsProps, 'problems' | 'isTried'>,
  field: DraftField,
  t: Text['t'],
  label = t(`local.form.fields.${field}`),
): string | undefined {
  const problem = problems.get(field);
  if (!problem || problem === 'unreadable') return undefined;
  if (problem === 'missing' && !isTried) return undefined;
  return t('local.form.problem', {
    field: label,
    problem: t(`local.form.problems.${problem}`),
  });
}
