// A draft that was just removed, and the way to bring it back at once.
import type { Seal } from '../../core/assessment/seal';
import { useText } from '../../i18n/useText';
import { useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';

export interface Removed {
  id: string;
  seal: Seal;
}

export function RemovedDraft({ removed: { id, seal }, onClose }: { removed: Removed; onClose: () => void }) {
  const { t } = useText();
  const session = useSession();
  const undo = () => {
    session.record([{ subject: `seal/${id}`, content: seal }]);
    onClose();
  };
  return (
    <Notice live actions={<Button onClick={undo}>{t('seals.list.undo')}</Button>}>
      <p>{t('seals.list.removed', { title: seal.title })}</p>
    </Notice>
  );
}
