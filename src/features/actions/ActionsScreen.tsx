// What is to be done: how far the reds are seen to, every action with its owner and day, and the reds without one.
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useParameters } from '../../state/useParameters';
import { useOpenAssessment } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { ActionDialog } from './ActionDialog';
import { ActionExport } from './ActionExport';
import { ActionFilters } from './ActionFilters';
import { ActionSentence } from './ActionSentence';
import styles from './ActionsScreen.module.css';
import { ActionTable } from './ActionTable';
import { RemovedAction, type Removed } from './RemovedAction';
import { usePlanned } from './usePlanned';
import { WithoutAction } from './WithoutAction';

export function ActionsScreen() {
  const { t } = useText();
  const { planned, summary } = usePlanned();
  const [{ show, dataPoint }, { replace }] = useParameters('actions');
  const [isAdding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<Removed>();
  const { entryById } = useDataPointLookup();
  const { actions } = useOpenAssessment().assessment;
  // A link may outlive what it names.
  const arrived = dataPoint !== undefined && (entryById.has(dataPoint) || actions.has(dataPoint));
  const close = () => {
    setAdding(false);
    if (dataPoint !== undefined) replace({ dataPoint: undefined });
  };
  const shown = planned.filter(({ state }) => show === undefined || state === show);
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1>{t('actions.title')}</h1>
        <ActionSentence planned={planned} summary={summary} />
      </div>
      <div className={styles.noPrint}>
        <Button weight="primary" onClick={() => setAdding(true)}>
          {t('actions.add')}
        </Button>
      </div>
      {removed && <RemovedAction removed={removed} onClose={() => setRemoved(undefined)} />}
      {planned.length > 0 && (
        <section aria-labelledby="planned">
          <h2 id="planned">{t('actions.list.title')}</h2>
          <ActionFilters planned={planned} />
          <ActionTable planned={shown} onRemoved={setRemoved} />
          <ActionExport planned={shown} />
        </section>
      )}
      <WithoutAction reds={summary.redsWithout} />
      {(isAdding || arrived) && (
        <ActionDialog key={dataPoint ?? 'new'} dataPoint={arrived ? dataPoint : undefined} onClose={close} />
      )}
    </div>
  );
}
