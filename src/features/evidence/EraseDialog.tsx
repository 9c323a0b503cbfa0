// Frees the bytes of a file that is in the bin, unless other evidence on this device rests on the same bytes.
import type { EvidenceFile } from '../../core/assessment/evidence';
import { describeSize } from '../../i18n/describeSize';
import { useText } from '../../i18n/useText';
import { useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Dialog } from '../../widgets/Dialog';
import type { Done } from './PieceNotice';

interface EraseDialogProps {
  file: EvidenceFile;
  onDone: (done: Done) => void;
  onClose: () => void;
}

export function EraseDialog({ file: { title, sha256, sizeBytes }, onDone, onClose }: EraseDialogProps) {
  const text = useText();
  const { t } = text;
  const { files } = useSession();
  const erase = () =>
    files.deleteUnused([sha256]).then(
      (erased) => onDone({ kind: erased.length > 0 ? 'erased' : 'notErased', title }),
      () => onDone({ kind: 'eraseFailed', title }),
    );
  return (
    <Dialog
      title={t('evidence.register.eraseTitle', { title })}
      onClose={onClose}
      actions={
        <>
          <Button weight="primary" onClick={() => void erase()}>
            {t('evidence.register.eraseYes')}
          </Button>
          <Button onClick={onClose}>{t('evidence.removal.cancel')}</Button>
        </>
      }
    >
      <p>{t('evidence.register.eraseText', { size: describeSize(sizeBytes, text) })}</p>
    </Dialog>
  );
}
