// Seals: whether the present state is sealed, every sealed state with its code, and what has changed between two of them.
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { Button } from '../../widgets/Button';
import { CheckAll } from './CheckAll';
import { ComparisonChoice } from './ComparisonChoice';
import { PresentSeal } from './PresentSeal';
import { RemovedDraft, type Removed } from './RemovedDraft';
import { SealDialog } from './SealDialog';
import styles from './SealsScreen.module.css';
import { SealTable } from './SealTable';
import { useSealRows } from './useSealRows';

export function SealsScreen() {
  const { t } = useText();
  const rows = useSealRows();
  const [isMaking, setMaking] = useState(false);
  const [removed, setRemoved] = useState<Removed>();
  const begin = () => {
    setRemoved(undefined);
    setMaking(true);
  };
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1>{t('seals.title')}</h1>
        <p className={styles.intro}>{t('seals.intro')}</p>
      </div>
      {/* Said anew when something was sealed. */}
      <div role="status">
        <PresentSeal />
      </div>
      <div className={styles.noPrint}>
        <Button weight="primary" onClick={begin}>
          {t('seals.make.open')}
        </Button>
      </div>
      {removed && <RemovedDraft removed={removed} onClose={() => setRemoved(undefined)} />}
      {rows.length > 0 && (
        <>
          <SealTable rows={rows} onRemoved={setRemoved} />
          <ComparisonChoice rows={rows} />
          <div className={styles.noPrint}>
            <CheckAll rows={rows} />
          </div>
        </>
      )}
      {isMaking && <SealDialog onClose={() => setMaking(false)} />}
    </div>
  );
}
