// What can be done with a piece: edited and removed; in the bin put back, or its file deleted for good.
import { nameEvidence, type Evidence } from '../../core/assessment/evidence';
import { useText } from '../../i18n/useText';
import { useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import styles from './EvidenceScreen.module.css';
import type { Piece } from './piece';
import type { Task } from './PieceDialog';
import type { Done } from './PieceNotice';

interface PieceActionsProps {
  piece: Piece;
  onTask: (task: Task) => void;
  onDone: (done: Done) => void;
}

export function PieceActions({ piece, onTask, onDone }: PieceActionsProps) {
  const { t } = useText();
  const session = useSession();
  const { id, content, isMissing } = piece;
  const title = nameEvidence(content);

  function putBack({ inBin: _, ...back }: Evidence) {
    session.record([{ subject: `evidence/${id}`, content: back }]);
    onDone({ kind: 'isBack', title });
  }

  if (!content.inBin)
    return (
      <div className={styles.actions}>
        <Button
          aria-label={t('evidence.register.edit', { title })}
          onClick={() => onTask({ kind: 'edit', piece })}
        >
          {t('evidence.register.editShort')}
        </Button>
        <Button
          weight="quiet"
          aria-label={t('evidence.remove', { title })}
          onClick={() => onTask({ kind: 'remove', piece })}
        >
          {t('evidence.removeShort')}
        </Button>
      </div>
    );
  return (
    <div className={styles.actions}>
      <Button aria-label={t('evidence.register.putBack', { title })} onClick={() => putBack(content)}>
        {t('evidence.register.putBackShort')}
      </Button>
      {content.kind === 'file' && !isMissing && (
        <Button
          weight="quiet"
          aria-label={t('evidence.register.erase', { title })}
          onClick={() => onTask({ kind: 'erase', piece })}
        >
          {t('evidence.register.eraseShort')}
        </Button>
      )}
    </div>
  );
}
