// What concerns the whole program: storage that failed, no network, a newer version, damaged records.
import { useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { describeBenchmarkSet } from '../i18n/describeBenchmarkSet';
import { useText } from '../i18n/useText';
import { hrefOf } from '../state/route';
import { useSession, useSessionState } from '../state/useSession';
import { Button, ButtonLink } from '../widgets/Button';
import { Notice } from '../widgets/Notice';
import styles from './Shell.module.css';
import type { ServiceWorkerState } from './watchServiceWorker';

export function ShellNotices({ serviceWorker }: { serviceWorker: StoreApi<ServiceWorkerState> }) {
  const text = useText();
  const { t } = text;
  const session = useSession();
  const { online, offlineReady, applyUpdate } = useStore(serviceWorker);
  const saveFailure = useSessionState((state) => state.saving.failure);
  const loadFailure = useSessionState((state) => state.loadFailure);
  const failure = saveFailure ?? loadFailure;
  const couldNotLoad = !saveFailure && loadFailure === 'failed';
  const damaged = useSessionState((state) => state.damaged.length);
  const open = useSessionState((state) => state.open);
  const [later, setLater] = useState(false);
  return (
    <div className={styles.notices}>
      {failure && (
        <Notice
          kind="failure"
          live
          actions={
            <>
              <Button onClick={saveFailure ? session.retrySaving : () => location.reload()}>
                {t('shell.retry')}
              </Button>
              {open && (
                <ButtonLink href={hrefOf({ screen: 'reports', assessment: open.id })}>
                  {t('shell.report')}
                </ButtonLink>
              )}
            </>
          }
        >
          <p>{couldNotLoad ? t('shell.loadFailed') : t(`shell.failures.${failure}`)}</p>
        </Notice>
      )}
      {damaged > 0 && (
        <Notice kind="warning" live>
          <p>{t('shell.damaged', { count: damaged })}</p>
        </Notice>
      )}
      {open?.pinnedIsMissing && (
        <Notice kind="warning" live>
          <p>
            {t('shell.benchmarksMissing', {
              ...open.assessment.about.benchmarkSet,
              instead: describeBenchmarkSet(open.benchmarks, text),
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
      {online && offlineReady && (
        <Notice live>
          <p>{t('shell.offlineReady')}</p>
        </Notice>
      )}
    </div>
  );
}
