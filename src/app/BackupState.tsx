// How old the last backup of the open assessment is, and the way to the next one.
import type { AssessmentId } from '../core/assessment/revision';
import { describeAge } from '../i18n/describeAge';
import { useText } from '../i18n/useText';
import { hrefOf } from '../state/route';
import { useNow } from '../state/useNow';
import { useWorkspaceState } from '../state/useWorkspace';
import styles from './Shell.module.css';

export function BackupState({ assessment }: { assessment: AssessmentId }) {
  const text = useText();
  const { t } = text;
  const now = useNow();
  const isKnown = useWorkspaceState((state) => state.isKnown);
  const savedAt = useWorkspaceState((state) => state.backups.get(assessment)?.savedAt);
  if (!isKnown) return null;
  const state = savedAt
    ? t('device.backup.saved', { age: describeAge(savedAt, now, text) })
    : t('device.backup.never');
  return (
    <a
      href={hrefOf({ screen: 'files' })}
      className={styles.backup}
      aria-label={t('device.backup.label', { state })}
    >
      {state}
    </a>
  );
}
