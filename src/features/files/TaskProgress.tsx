// How far a task is, and the button that stops it.
import { useText } from '../../i18n/useText';
import { Button } from '../../widgets/Button';
import styles from './FilesScreen.module.css';

interface TaskProgressProps {
  what: 'writing' | 'verifying' | 'taking' | 'opening';
  /** 0…1; undefined where it cannot be said. */
  share?: number | undefined;
  onStop?: () => void;
}

export function TaskProgress({ what, share, onStop }: TaskProgressProps) {
  const { t } = useText();
  return (
    <div className={styles.progress}>
      <label className={styles.reading}>
        <span role="status">{t(`files.progress.${what}`)}</span>
        <progress max={1} value={share} />
      </label>
      {onStop && <Button onClick={onStop}>{t('files.progress.stop')}</Button>}
    </div>
  );
}
