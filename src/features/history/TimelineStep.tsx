// One step of the timeline: when and by whom, and what was recorded in it.
import { useState } from 'react';
import type { Step } from '../../core/assessment/history';
import { getSubjectKind, SUBJECT_KINDS, type Revision } from '../../core/assessment/revision';
import { useText } from '../../i18n/useText';
import styles from './HistoryScreen.module.css';
import { TimelineEntry } from './TimelineEntry';

/** An import or a published city comes with a hundred; the others are drawn when they are asked for. */
const AT_ONCE = 5;

export function TimelineStep({ step }: { step: Step }) {
  const { t, format } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const { author, at, kind } = step;
  const revisions = [...step.revisions].sort(bySubject);
  const others = revisions.slice(AT_ONCE);
  return (
    <li className={styles.step}>
      <p className={styles.when}>
        <time dateTime={at}>{format.instant(at)}</time>
        <bdi>{author || t('history.nobody')}</bdi>
        {kind && <span className={styles.mark}>{t(`history.steps.${kind}`)}</span>}
      </p>
      <ul className={styles.entries}>
        {revisions.slice(0, AT_ONCE).map((revision) => (
          <TimelineEntry key={revision.id} revision={revision} />
        ))}
      </ul>
      {others.length > 0 && (
        <details className={styles.more} onToggle={({ newState }) => setIsOpen(newState === 'open')}>
          <summary>{t('history.more', { count: others.length })}</summary>
          {isOpen && (
            <ul className={styles.entries}>
              {others.map((revision) => (
                <TimelineEntry key={revision.id} revision={revision} />
              ))}
            </ul>
          )}
        </details>
      )}
    </li>
  );
}

/** What the assessment is of first, then the answers by their codes. */
function bySubject({ subject: a }: Revision, { subject: b }: Revision): number {
  const places = [a, b].map((subject) => SUBJECT_KINDS.indexOf(getSubjectKind(subject)));
  return (places[0] ?? 0) - (places[1] ?? 0) || (a < b ? -1 : 1);
}
