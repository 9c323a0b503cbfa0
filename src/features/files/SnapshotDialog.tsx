// Before a snapshot is restored: every entry that would change, from what to what.
import { isSameContent } from '../../core/assessment/compareContents';
import { describeSubject } from '../../i18n/describeSubject';
import { useText } from '../../i18n/useText';
import { restoreSnapshot, type RestorePlan } from '../../state/planRestore';
import { useWorkspace } from '../../state/useWorkspace';
import { Button } from '../../widgets/Button';
import { Dialog } from '../../widgets/Dialog';
import { Notice } from '../../widgets/Notice';
import { ContentChanges } from './ContentChanges';
import { FailureNotice } from './FailureNotice';
import styles from './FilesScreen.module.css';
import { useLookupOf } from './useLookupOf';
import { useTask } from './useTask';

interface SnapshotDialogProps {
  plan: RestorePlan;
  name: string;
  onClose: () => void;
  /** What is to be said then. */
  onRestored: (said: string) => void;
}

export function SnapshotDialog({ plan, name, onClose, onRestored }: SnapshotDialogProps) {
  const { t, format } = useText();
  const workspace = useWorkspace();
  const { state, run } = useTask<boolean, never>();
  const { snapshot, subjects, missing } = plan;
  const at = format.instant(snapshot.at);
  const restore = async () => {
    if (await run(() => restoreSnapshot(workspace, plan)))
      onRestored(t('files.snapshots.done', { name, at }));
  };
  return (
    <Dialog
      title={t('files.snapshots.dialog', { name, at })}
      onClose={onClose}
      actions={
        <>
          {subjects.length > 0 && (
            <Button weight="primary" disabled={state.kind === 'running'} onClick={() => void restore()}>
              {t('files.snapshots.apply')}
            </Button>
          )}
          <Button onClick={onClose}>{t('files.snapshots.cancel')}</Button>
        </>
      }
    >
      {missing > 0 && (
        <Notice kind="warning">
          <p>{t('files.snapshots.missing', { count: missing })}</p>
        </Notice>
      )}
      {subjects.length === 0 ? (
        <p>{t('files.snapshots.nothing')}</p>
      ) : (
        <>
          <p>{t('files.snapshots.changes', { count: subjects.length })}</p>
          <SubjectList plan={plan} />
        </>
      )}
      {state.kind === 'failed' && (
        <FailureNotice title={t('files.snapshots.failed')} failure={state.failure} />
      )}
      {state.kind === 'done' && !state.result && (
        <Notice live kind="failure">
          <p>{t('files.snapshots.failed')}</p>
        </Notice>
      )}
    </Dialog>
  );
}

function SubjectList({ plan: { subjects, revisions } }: { plan: RestorePlan }) {
  const text = useText();
  const lookup = useLookupOf(revisions);
  return (
    <ul className={styles.subjects}>
      {subjects.map(({ now, isConflict, changes }) => (
        <li key={now.subject}>
          <p className={styles.name}>{describeSubject(now, lookup, text)}</p>
          {isConflict && <p className={styles.quiet}>{text.t('files.snapshots.settles')}</p>}
          {changes.map(
            (change, index) =>
              !(isConflict && isSameContent(now.content, change.content)) && (
                <ContentChanges key={index} before={now} after={change} lookup={lookup} />
              ),
          )}
        </li>
      ))}
    </ul>
  );
}
