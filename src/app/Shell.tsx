// What stands around every screen: name, where we are, the screens, what is saved, language and appearance. Around what is
// shown to a council stands nothing.
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { useScreenSentences } from '../i18n/useScreenSentences';
import { useText } from '../i18n/useText';
import { hrefOf } from '../state/route';
import { useRoute } from '../state/useRoute';
import { useSessionState } from '../state/useSession';
import { AuthorQuestion } from './AuthorQuestion';
import { BackupReminder } from './BackupReminder';
import { BackupState } from './BackupState';
import { BinNotice } from './BinNotice';
import { DeviceMenu } from './DeviceMenu';
import { LanguageSwitch } from './LanguageSwitch';
import { SaveState } from './SaveState';
import { ScreenTabs } from './ScreenTabs';
import { ShellNotices } from './ShellNotices';
import styles from './Shell.module.css';
import type { ServiceWorkerState } from './watchServiceWorker';

const UndoButtons = lazy(async () => ({ default: (await import('./UndoButtons')).UndoButtons }));

interface ShellProps {
  serviceWorker: StoreApi<ServiceWorkerState>;
  children: ReactNode;
}

export function Shell({ serviceWorker, children }: ShellProps) {
  const { t } = useText();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const inAssessment = route !== undefined && 'assessment' in route;
  const openId = useSessionState((state) => state.open?.id);
  const isOpen = inAssessment && openId === route.assessment;
  const place = route?.screen;
  // A new screen begins at its top.
  useEffect(() => {
    scrollTo(0, 0);
  }, [place]);
  // A council sees one page and nothing around it.
  if (place === 'council') {
    return (
      <main ref={main} tabIndex={-1}>
        {children}
      </main>
    );
  }
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
            {isOpen && <UndoAndRedo key={route.assessment} />}
            {inAssessment && <SaveState />}
            {isOpen && <BackupState assessment={route.assessment} />}
            <DeviceMenu />
            <LanguageSwitch />
          </div>
        </div>
        {inAssessment && <ScreenTabs route={route} />}
      </header>
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <ShellNotices serviceWorker={serviceWorker} />
        {route && <BackupReminder screen={route.screen} />}
        {isOpen && <BinNotice assessment={route.assessment} />}
        {inAssessment && <AuthorQuestion route={route} />}
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

/** Speaks of data points, as the screens do. */
function UndoAndRedo() {
  const canSpeak = useScreenSentences();
  return <Suspense fallback={null}>{canSpeak && <UndoButtons />}</Suspense>;
}
