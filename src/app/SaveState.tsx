// What is on disk. "Saved" is said only after the write has completed.
import { useText } from '../i18n/useText';
import { useSessionState } from '../state/useSession';
import styles from './Shell.module.css';

export function SaveState() {
  const { t, format } = useText();
  const saving = useSessionState((state) => state.saving);
  const editing = useSessionState((state) => (state.open?.edits.size ?? 0) > 0 || state.unreadable.size > 0);
  let text = saving.savedAt ? t('shell.savedAt', { time: format.time(saving.savedAt) }) : t('shell.saved');
  if (saving.failure) text = t('shell.saveFailed');
  else if (editing) text = t('shell.editing');
  else if (saving.pending > 0) text = t('shell.saving');
  const state = saving.failure ? 'failed' : editing || saving.pending > 0 ? 'pending' : 'saved';
  return (
    <p className={styles.saveState} data-state={state} role="status">
      {text}
    </p>
  );
}
