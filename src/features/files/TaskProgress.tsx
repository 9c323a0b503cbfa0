// How far a task is, and the button that stops it.
import { useText } from '../../i18n/useText';
import { Progress } from '../../widgets/Progress';

interface TaskProgressProps {
  what: 'writing' | 'verifying' | 'taking' | 'opening';
  /** 0…1; undefined where it cannot be said. */
  share?: number | undefined;
  onStop?: () => void;
}

export function TaskProgress({ what, share, onStop }: TaskProgressProps) {
  const { t } = useText();
  return (
    <Progress share={share} stop={t('files.progress.stop')} onStop={onStop}>
      <span role="status">{t(`files.progress.${what}`)}</span>
    </Progress>
  );
}
