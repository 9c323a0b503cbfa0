// Before sealing: what the seal holds, what it is for, draft or final, and what stands against it.
import { useMemo, useState, type SyntheticEvent } from 'react';
import type { SealStatus } from '../../core/assessment/seal';
import { sealState } from '../../core/assessment/sealState';
import { useText } from '../../i18n/useText';
import { useMatchingSeal } from '../../state/useSeals';
import { useOpenAssessment, useSession, useSessionState } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Choice } from '../../widgets/Choice';
import { Dialog } from '../../widgets/Dialog';
import { TextField } from '../../widgets/TextField';
import { SealContents } from './SealContents';
import { SealObjections } from './SealObjections';
import styles from './SealsScreen.module.css';

const STATUSES = ['draft', 'final'] as const satisfies SealStatus[];

export function SealDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const session = useSession();
  const { id } = useOpenAssessment();
  const revisions = useSessionState((state) => state.revisions);
  const matching = useMatchingSeal();
  const [title, setTitle] = useState('');
  const [status, setStatus] = useState<SealStatus>('draft');
  const [isRefused, setRefused] = useState(false);
  const found = useMemo(() => sealState(id, revisions, { title: '-', status }), [id, revisions, status]);
  const isTitleMissing = title.trim() === '';

  function seal(event: SyntheticEvent) {
    event.preventDefault();
    setRefused(true);
    if (isTitleMissing) return;
    // What is still being typed belongs to the present state.
    session.commit();
    const now = session.store.getState();
    const content = sealState(id, now.revisions, { title: title.trim(), status }).seal;
    if (!content || now.open?.id !== id) return;
    session.record([{ subject: `seal/${session.newId()}`, content }]);
    onClose();
  }

  return (
    <Dialog
      title={t('seals.make.title')}
      onClose={onClose}
      actions={
        <>
          <Button weight="primary" type="submit" form="seal" disabled={!found.seal}>
            {t('seals.make.submit')}
          </Button>
          <Button onClick={onClose}>{t('seals.make.cancel')}</Button>
        </>
      }
    >
      <form id="seal" className={styles.form} onSubmit={seal} noValidate>
        <SealContents />
        <TextField
          label={t('seals.make.name')}
          hint={t('seals.make.nameHint')}
          value={title}
          onChange={setTitle}
          {...(isRefused && isTitleMissing && { error: t('seals.make.nameMissing') })}
        />
        <div className={styles.form}>
          <Choice
            legend={t('seals.make.status')}
            options={STATUSES.map((value) => ({ value, label: t(`seals.status.${value}`) }))}
            value={status}
            onChange={setStatus}
          />
          <p className={styles.quiet}>{t(`seals.make.${status}`)}</p>
        </div>
        <SealObjections
          conflicts={found.conflicts.length}
          missing={found.missing.length}
          matching={matching}
        />
      </form>
    </Dialog>
  );
}
