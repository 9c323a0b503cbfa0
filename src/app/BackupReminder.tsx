// A reminder, at most once a day: work has been in no file for a week.
import { useText } from '../i18n/useText';
import { findUnsavedDays } from '../state/findUnsavedDays';
import { hrefOf, type Route } from '../state/route';
import { useNow } from '../state/useNow';
import { useSessionState } from '../state/useSession';
import { useWorkspace, useWorkspaceState } from '../state/useWorkspace';
import { Button, ButtonLink } from '../widgets/Button';
import { Notice } from '../widgets/Notice';
import styles from './Shell.module.css';

export function BackupReminder({ screen }: { screen: Route['screen'] }) {
  const { t } = useText();
  const now = useNow();
  const { dismissReminder } = useWorkspace();
  const { isKnown, backups, remindedOn } = useWorkspaceState((state) => state);
  const summaries = useSessionState((state) => state.summaries);
  const days = findUnsavedDays(summaries ?? [], backups, remindedOn, now);
  if (!isKnown || days === undefined || screen === 'files') return null;
  return (
    <div className={styles.notices}>
      <Notice
        title={t('device.reminder.title', { count: days })}
        actions={
          <>
            <ButtonLink href={hrefOf({ screen: 'files' })}>{t('device.reminder.save')}</ButtonLink>
            <Button weight="quiet" onClick={dismissReminder}>
              {t('device.reminder.later')}
            </Button>
          </>
        }
      >
        <p>{t('device.reminder.text')}</p>
      </Notice>
    </div>
  );
}
