// Whether an action is done; ticking it is recorded at once.
import type { Action } from '../../core/assessment/action';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useSession } from '../../state/useSession';
import styles from './ActionsScreen.module.css';

export function DoneBox({ id, action }: { id: string; action: Action }) {
  const text = useText();
  const session = useSession();
  const name = nameDataPoint(id, useDataPointLookup(), text);
  return (
    <input
      type="checkbox"
      className={styles.box}
      aria-label={text.t('actions.list.doneOf', { name })}
      checked={action.done}
      onChange={({ target }) =>
        session.record([{ subject: `action/${id}`, content: { ...action, done: target.checked } }])
      }
    />
  );
}
