// What stands around every screen: name, where we are, the screens, what is saved, language and appearance.
import { useEffect, useRef, type ReactNode } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { useText } from '../i18n/useText';
import { hrefOf } from '../state/route';
import { useRoute } from '../state/useRoute';
import { useSessionState } from '../state/useSession';
import { AppearanceMenu } from './AppearanceMenu';
import { SaveState } from './SaveState';
import { ScreenTabs } from './ScreenTabs';
import { ShellNotices } from './ShellNotices';
import styles from './Shell.module.css';
import type { ServiceWorkerState } from './watchServiceWorker';

interface ShellProps {
  serviceWorker: StoreApi<ServiceWorkerState>;
  children: ReactNode;
}

export function Shell({ serviceWorker, children }: ShellProps) {
  const { t } = useText();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const inAssessment = route && route.screen !== 'start';
  const place = inAssessment ? route.screen : 'start';
  // A new screen begins at its top.
  useEffect(() => {
    scrollTo(0, 0);
  }, [place]);
  return (
    <>
      <a
        href="#main"
        className={styles.skip}
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('shell.skip')}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <a href={hrefOf({ screen: 'start' })} className={styles.brand} title={t('shell.start')}>
            <img src="./icon.svg" alt="" width="28" height="28" />
            <span>{t('shell.name')}</span>
          </a>
          {inAssessment && <CityAndPeriod />}
          <div className={styles.end}>
            {inAssessment && <SaveState />}
            <AppearanceMenu />
          </div>
        </div>
        {inAssessment && <ScreenTabs route={route} />}
      </header>
      <main ref={main} tabIndex={-1} className={styles.main}>
        <ShellNotices serviceWorker={serviceWorker} />
        {children}
      </main>
    </>
  );
}

function CityAndPeriod() {
  const { pick, format } = useText();
  const about = useSessionState((state) => state.open?.assessment.about);
  if (!about) return null;
  return (
    <p className={styles.city}>
      <bdi>{about.published ? pick(about.published.city) : about.city}</bdi>{' '}
      <span className={styles.period}>{format.year(about.period)}</span>
    </p>
  );
}
