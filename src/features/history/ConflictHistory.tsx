// How it came to a conflict: everything that was recorded about its subject, drawn when it is asked for.
import { useState } from 'react';
import { readHistory } from '../../core/assessment/history';
import type { Subject } from '../../core/assessment/revision';
import { useText } from '../../i18n/useText';
import { useSessionState } from '../../state/useSession';
import { ChangeList } from './ChangeList';
import styles from './HistoryScreen.module.css';

export function ConflictHistory({ subject }: { subject: Subject }) {
  const { t } = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={styles.more} onToggle={({ newState }) => setIsOpen(newState === 'open')}>
      <summary>{t('history.conflicts.history')}</summary>
      {isOpen && <Entries subject={subject} />}
    </details>
  );
}

function Entries({ subject }: { subject: Subject }) {
  const { t, format } = useText();
  const revisions = useSessionState((state) => state.revisions);
  return (
    <ol className={styles.entries}>
      {readHistory(revisions, subject).map((entry) => {
        const { id, at, author, remark } = entry.revision;
        return (
          <li key={id} className={styles.entry}>
            <p className={styles.when}>
              <time dateTime={at}>{format.instant(at)}</time>
              <bdi>{author || t('history.nobody')}</bdi>
            </p>
            <ChangeList entry={entry} />
            {remark !== undefined && (
              <p className={styles.remark}>{t('history.timeline.remark', { remark })}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
