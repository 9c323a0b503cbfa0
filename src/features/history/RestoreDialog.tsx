// Before an earlier state is restored: what would change by it, and why it is done.
import { useState } from 'react';
import { compareContents } from '../../core/assessment/compareContents';
import type { Revision } from '../../core/assessment/revision';
import { useText } from '../../i18n/useText';
import { useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Dialog } from '../../widgets/Dialog';
import { TextField } from '../../widgets/TextField';
import { ChangeList } from './ChangeList';
import styles from './HistoryScreen.module.css';

interface RestoreDialogProps {
  revision: Revision;
  /** What it is about, in words. */
  name: string;
  onClose: () => void;
}

export function RestoreDialog({ revision, name, onClose }: RestoreDialogProps) {
  const { t, format } = useText();
  const session = useSession();
  const { heads } = useOpenAssessment();
  const [remark, setRemark] = useState('');
  const before: readonly Revision[] = heads.get(revision.subject) ?? [];
  const changes = compareContents(before[0]?.content, revision.content);
  const restore = () => {
    session.restore(revision, remark);
    onClose();
  };
  return (
    <Dialog
      title={t('history.restore.title')}
      onClose={onClose}
      actions={
        <>
          <Button weight="primary" onClick={restore}>
            {t('history.restore.submit')}
          </Button>
          <Button onClick={onClose}>{t('history.restore.cancel')}</Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <p>
          {t('history.restore.text', {
            name,
            author: revision.author || t('history.somebody'),
            at: format.instant(revision.at),
          })}
        </p>
        <h3>{t('history.restore.changes')}</h3>
        <ChangeList entry={{ revision, before, changes }} />
        <TextField label={t('history.restore.remark')} value={remark} onChange={setRemark} />
      </div>
    </Dialog>
  );
}
