// What concerns the whole program: storage that failed, no network, a newer version, damaged records.
import { useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { describeBenchmarkSet } from '../i18n/describeBenchmarkSet';
import { useText } from '../i18n/useText';
import { useSessionState } from '../state/useSession';
import { Button } from '../widgets/Button';
import { Notice } from '../widgets/Notice';
import styles from './Shell.module.css';
import { StorageNotice } from './StorageNotice';
import type { ServiceWorkerState } from './watchServiceWorker';

export function ShellNotices({ serviceWorker }: { serviceWorker: StoreApi<ServiceWorkerState> }) {
  const text = useText();
  const { t } = text;
  const { online, offlineReady, applyUpdate } = useStore(serviceWorker);
  const damaged = useSessionState((state) => state.damaged.length);
  // Only what is said here: every keystroke makes a new open assessment.
  const withoutSet = useSessionState(({ open }) => (open?.pinnedIsMissing ? open : undefined));
  const [later, setLater] = useState(false);
  const [isRead, setRead] = useState(false);
  return (
    <div className={styles.notices}>
      <StorageNotice />
      {damaged > 0 && (
        <Notice kind="warning" live>
          <p>{t('shell.damaged', { count: damaged })}</p>
        </Notice>
      )}
      {withoutSet && (
        <Notice kind="warning" live>
          <p>
            {t('shell.benchmarksMissing', {
              ...withoutSet.assessment.about.benchmarkSet,
              instead: describeBenchmarkSet(withoutSet.benchmarks, text),
            })}
          </p>
        </Notice>
      )}
      {applyUpdate && !later && (
        <Notice
          live
          title={t('shell.update.title')}
          actions={
            <>
              <Button weight="primary" onClick={applyUpdate}>
                {t('shell.update.apply')}
              </Button>
              <Button onClick={() => setLater(true)}>{t('shell.update.later')}</Button>
            </>
          }
        >
          <p>{t('shell.update.text')}</p>
        </Notice>
      )}
      {!online && (
        <Notice live>
          <p>{t('shell.offline')}</p>
        </Notice>
      )}
      {online && offlineReady && !isRead && (
        <Notice live actions={<Button onClick={() => setRead(true)}>{t('shell.close')}</Button>}>
          <p>{t('shell.offlineReady')}</p>
        </Notice>
      )}
    </div>
  );
}
