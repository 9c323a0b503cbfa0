// Who could do it: the agencies named in answers, and those who do something already.
import type { Assessment } from '../../core/assessment/readAssessment';

/** Each once, in the order of the language. */
export function listOwners(
  { answers, actions }: Pick<Assessment, 'answers' | 'actions'>,
  language: string,
): string[] {
  const named = [
    ...[...answers.values()].map(({ agency }) => agency.trim()),
    ...[...actions.values()].map(({ owner }) => owner.trim()),
  ];
  return [...new Set(named)].filter((name) => name !== '').sort((a, b) => a.localeCompare(b, language));
}
