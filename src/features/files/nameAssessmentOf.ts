// What an assessment in a file is called, read from the file itself: it may not be on this device yet.
import { foldRevisions } from '../../core/assessment/foldRevisions';
import type { AssessmentId, Revision } from '../../core/assessment/revision';
import { describeAbout } from '../../i18n/describeAbout';
import type { Text } from '../../i18n/useText';

/** Its id where nothing says what it is of. */
export function nameAssessmentOf(revisions: readonly Revision[], id: AssessmentId, text: Text): string {
  const abouts = revisions.filter(({ assessment, subject }) => assessment === id && subject === 'about');
  const head = foldRevisions(abouts).get('about')?.[0];
  return head?.subject === 'about'
    ? describeAbout(head.content, text)
    : text.t('files.merge.unnamed', { id });
}
