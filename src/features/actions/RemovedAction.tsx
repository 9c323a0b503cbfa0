// An action that was just removed, and the way to bring it back at once.
import type { Action } from '../../core/assessment/action';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';

export interface Removed {
  dataPointId: string;
  action: Action;
}

export function RemovedAction({ removed, onClose }: { removed: Removed; onClose: () => void }) {
  const text = useText();
  const session = useSession();
  const { dataPointId, action } = removed;
  const name = nameDataPoint(dataPointId, useDataPointLookup(), text);
  const undo = () => {
    session.record([{ subject: `action/${dataPointId}`, content: action }]);
    onClose();
  };
  return (
    <Notice live actions={<Button onClick={undo}>{text.t('actions.list.undo')}</Button>}>
      <p>{text.t('actions.list.removed', { name })}</p>
    </Notice>
  );
}
