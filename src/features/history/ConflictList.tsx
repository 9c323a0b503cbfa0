// Every conflict of the assessment in one place: what several people wrote without knowing of each other.
import { useState } from 'react';
import type { Subject } from '../../core/assessment/revision';
import { useText } from '../../i18n/useText';
import { useOpenAssessment } from '../../state/useSession';
import { Card } from '../../widgets/Card';
import { Notice } from '../../widgets/Notice';
import { Conflict } from './Conflict';
import styles from './HistoryScreen.module.css';

export function ConflictList() {
  const { t } = useText();
  const { assessment, heads } = useOpenAssessment();
  const [settled, setSettled] = useState<{ subject: Subject; name: string }>();
  const conflicts = [...assessment.conflicts].sort();
  // Taken back, it is a conflict again.
  const told = settled && !assessment.conflicts.has(settled.subject) ? settled.name : undefined;
  if (conflicts.length === 0 && told === undefined) return null;
  return (
    <Card title={t('history.conflicts.title')}>
      {told !== undefined && (
        <Notice live>
          <p>{t('history.conflicts.settled', { name: told })}</p>
        </Notice>
      )}
      {conflicts.length > 0 && <p className={styles.intro}>{t('history.conflicts.text')}</p>}
      {conflicts.map((subject) => (
        <Conflict
          key={subject}
          versions={heads.get(subject) ?? []}
          onSettled={(name) => setSettled({ subject, name })}
        />
      ))}
    </Card>
  );
}
