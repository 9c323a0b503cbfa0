// One revision: what it is about, from what to what, why, and the way back to it.
import { useState } from 'react';
import { isSameContent } from '../../core/assessment/compareContents';
import { readEntry } from '../../core/assessment/history';
import { getSubjectName, type Revision } from '../../core/assessment/revision';
import { describeSubject } from '../../i18n/describeSubject';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useOpenAssessment } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { ChangeList } from './ChangeList';
import styles from './HistoryScreen.module.css';
import { RestoreDialog } from './RestoreDialog';
import { useRevisionIndex } from './useRevisionIndex';

export function TimelineEntry({ revision }: { revision: Revision }) {
  const text = useText();
  const { t, format } = text;
  const lookup = useDataPointLookup();
  const byId = useRevisionIndex();
  const { heads } = useOpenAssessment();
  const [isRestoring, setIsRestoring] = useState(false);
  const name = describeSubject(revision, lookup, text);
  const now: readonly Revision[] = heads.get(revision.subject) ?? [];
  const isNow = now.length === 1 && now.every(({ content }) => isSameContent(content, revision.content));
  const isSettling = revision.parents.length > 1;
  return (
    <li className={styles.entry}>
      <p className={styles.subject}>
        <SubjectLink revision={revision} name={name} />
        {isSettling && <span className={styles.mark}>{t('history.settled')}</span>}
      </p>
      <ChangeList entry={readEntry(revision, byId)} />
      {revision.remark !== undefined && (
        <p className={styles.remark}>{t('history.timeline.remark', { remark: revision.remark })}</p>
      )}
      {!isNow && (
        <div className={styles.actions}>
          <Button
            weight="quiet"
            aria-label={t('history.restore.openOf', { at: format.instant(revision.at), name })}
            onClick={() => setIsRestoring(true)}
          >
            {t('history.restore.open')}
          </Button>
        </div>
      )}
      {isRestoring && <RestoreDialog revision={revision} name={name} onClose={() => setIsRestoring(false)} />}
    </li>
  );
}

function SubjectLink({ revision: { subject }, name }: { revision: Revision; name: string }) {
  const { id } = useOpenAssessment();
  const { entryById } = useDataPointLookup();
  const dataPoint = getSubjectName(subject);
  if (!subject.startsWith('answer/') || !entryById.has(dataPoint)) return <span>{name}</span>;
  return <a href={hrefOf({ screen: 'assess', assessment: id, dataPoint })}>{name}</a>;
}
