// What was just done with a piece; what was removed can be brought back at once.
import { useText } from '../../i18n/useText';
import { useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import type { Piece } from './piece';

export type Done =
  | { kind: 'removed'; title: string; before: Pick<Piece, 'id' | 'content'> }
  | { kind: 'isBack' | 'erased' | 'notErased' | 'eraseFailed'; title: string }
  | { kind: 'edited' };

export function PieceNotice({ done, onClose }: { done: Done; onClose: () => void }) {
  const { t } = useText();
  const session = useSession();
  if (done.kind === 'edited') return null;
  if (done.kind !== 'removed')
    return (
      <Notice live kind={done.kind === 'eraseFailed' ? 'failure' : 'information'}>
        <p>{t(`evidence.register.${done.kind}`, { title: done.title })}</p>
      </Notice>
    );
  const { id, content } = done.before;
  function undo() {
    session.record([{ subject: `evidence/${id}`, content }]);
    onClose();
  }
  return (
    <Notice live actions={<Button onClick={undo}>{t('evidence.undo')}</Button>}>
      <p>{t('evidence.removed', { title: done.title })}</p>
    </Notice>
  );
}
