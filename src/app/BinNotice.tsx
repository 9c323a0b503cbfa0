// The assessment that is open is in the bin: an old link or another tab has led here.
import type { AssessmentId } from '../core/assessment/revision';
import { useText } from '../i18n/useText';
import { useWorkspace, useWorkspaceState } from '../state/useWorkspace';
import { Button } from '../widgets/Button';
import { Notice } from '../widgets/Notice';
import styles from './Shell.module.css';

export function BinNotice({ assessment }: { assessment: AssessmentId }) {
  const { t } = useText();
  const { putBack } = useWorkspace();
  const isInBin = useWorkspaceState((state) => state.bin.some(({ id }) => id === assessment));
  if (!isInBin) return null;
  return (
    <div className={styles.notices}>
      <Notice
        kind="warning"
        live
        actions={
          // A disk that refuses is told by the notice of the storage.
          <Button onClick={() => void putBack(assessment).catch(() => undefined)}>
            {t('device.bin.putBack')}
          </Button>
        }
      >
        <p>{t('device.bin.notice')}</p>
      </Notice>
    </div>
  );
}
