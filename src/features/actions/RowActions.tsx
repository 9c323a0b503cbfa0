// What can be done with an action: change it, or take it off the list.
import type { PlannedAction } from '../../core/scoring/overview/listActions';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useParameters } from '../../state/useParameters';
import { useOpenAssessment, useSession } from '../../state/useSession';
import { Button, ButtonLink } from '../../widgets/Button';
import styles from './ActionsScreen.module.css';
import type { Removed } from './RemovedAction';

interface RowActionsProps {
  planned: PlannedAction;
  onRemoved: (removed: Removed) => void;
}

export function RowActions({ planned: { dataPointId, action }, onRemoved }: RowActionsProps) {
  const text = useText();
  const { t } = text;
  const session = useSession();
  const assessment = useOpenAssessment().id;
  // The filter stays behind the dialog.
  const [{ show }] = useParameters('actions');
  const name = nameDataPoint(dataPointId, useDataPointLookup(), text);
  const remove = () => {
    session.record([{ subject: `action/${dataPointId}`, content: null }]);
    onRemoved({ dataPointId, action });
  };
  return (
    <div className={styles.rowActions}>
      <ButtonLink
        weight="quiet"
        aria-label={t('actions.list.editOf', { name })}
        href={hrefOf({ screen: 'actions', assessment, show, dataPoint: dataPointId })}
      >
        {t('actions.list.edit')}
      </ButtonLink>
      <Button weight="quiet" aria-label={t('actions.list.removeOf', { name })} onClick={remove}>
        {t('actions.list.remove')}
      </Button>
    </div>
  );
}
