// The changed fields of a revision in words: what the field is called, and from what to what.
import type { FieldChange } from '../core/assessment/compareContents';
import { findField, type FieldContext } from './describeFields';

export interface ChangeInWords {
  field: string;
  /** Undefined: nothing stood there. */
  from: string | undefined;
  to: string | undefined;
}

/** Who set a target and when stands with the revision itself; what is published is no choice of anybody. */
const UNSAID = [/^targets\..*\.setBy\.(author|at)$/, /^published(\.|$)/];

export function describeChanges(changes: readonly FieldChange[], context: FieldContext): ChangeInWords[] {
  return changes.flatMap(({ path, from, to }) => {
    if (UNSAID.some((pattern) => pattern.test(path.join('.')))) return [];
    const field = findField(path, context);
    const say = (value: unknown) => (isNothing(value) ? undefined : field.say(value, context));
    const words = { field: field.label(context), from: say(from), to: say(to) };
    return field.isFormal && words.from === undefined ? [] : [words];
  });
}

/** "50 → 57"; what was said first without an arrow. */
export function describeFromTo({ from, to }: ChangeInWords, { t }: FieldContext['text']): string {
  if (from === undefined) return to ?? t('history.nothing');
  return t('history.change', { from, to: to ?? t('history.nothing') });
}

/** An empty list is nothing for people, too. */
const isNothing = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
