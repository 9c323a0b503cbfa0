// Before a piece goes to the bin: who rests on it.
import { nameEvidence } from '../../core/assessment/evidence';
import { useText } from '../../i18n/useText';
import { useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Dialog } from '../../widgets/Dialog';
import type { Piece } from './piece';
import type { Done } from './PieceNotice';
import { Supports } from './Supports';

interface RemoveDialogProps {
  piece: Piece;
  onDone: (done: Done) => void;
  onClose: () => void;
}

export function RemoveDialog({ piece: { id, content }, onDone, onClose }: RemoveDialogProps) {
  const { t } = useText();
  const session = useSession();
  const title = nameEvidence(content);
  const { dataPoints } = content;

  function remove() {
    session.record([{ subject: `evidence/${id}`, content: { ...content, inBin: true } }]);
    onDone({ kind: 'removed', title, before: { id, content } });
  }

  return (
    <Dialog
      title={t('evidence.removal.title', { title })}
      onClose={onClose}
      actions={
        <>
          <Button weight="primary" onClick={remove}>
            {t('evidence.removal.bin')}
          </Button>
          <Button onClick={onClose}>{t('evidence.removal.cancel')}</Button>
        </>
      }
    >
      {dataPoints.length === 0 ? (
        <p>{t('evidence.removal.nobody')}</p>
      ) : (
        <div>
          <p>{t('evidence.removal.users', { count: dataPoints.length })}</p>
          <Supports dataPoints={dataPoints} />
        </div>
      )}
      <p>{t('evidence.removal.text')}</p>
    </Dialog>
  );
}
