// The report page around its parts: contexts, the city and period, the parts to choose from, and when it was saved.
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { LanguageSwitch } from '../app/LanguageSwitch';
import shell from '../app/Shell.module.css';
import { EMPTY_REPORT_COVER } from '../core/assessment/reportCover';
import type { ReportPage } from '../core/exchange/report-page/parsePage';
import { useText } from '../i18n/useText';
import type { PreferencesStore } from '../state/createPreferences';
import { hrefOf } from '../state/route';
import type { Session } from '../state/session';
import { ReadOnlyContext } from '../state/useReadOnly';
import { PreferencesContext, SessionContext, useOpenAssessment } from '../state/useSession';
import { PageBoundary } from './DamagedPage';
import styles from './PageApp.module.css';
import { PAGE_SCREENS, PageScreen } from './PageScreen';
import { usePageRoute } from './usePageRoute';

interface PageAppProps {
  i18n: i18n;
  session: Session;
  preferences: PreferencesStore;
  page: ReportPage;
}

export function PageApp({ i18n, session, preferences, page }: PageAppProps) {
  return (
    <PageBoundary>
      <I18nextProvider i18n={i18n}>
        <PreferencesContext value={preferences}>
          <SessionContext value={session}>
            <ReadOnlyContext value>
              <PageHead />
              <main className={shell.main}>
                <PageScreen page={page} />
              </main>
              <PageFoot madeAt={page.madeAt} />
            </ReadOnlyContext>
          </SessionContext>
        </PreferencesContext>
      </I18nextProvider>
    </PageBoundary>
  );
}

function PageHead() {
  const { t, pick, format } = useText();
  const { id: assessment, assessment: shown } = useOpenAssessment();
  const { about, reportCover } = shown;
  const { status, version } = reportCover ?? EMPTY_REPORT_COVER;
  const { screen } = usePageRoute();
  return (
    <header className={shell.header}>
      <div className={shell.bar}>
        <p className={styles.city}>
          <bdi>{about.published ? pick(about.published.city) : about.city}</bdi>{' '}
          <span className={shell.period}>{format.year(about.period)}</span>
        </p>
        <p className={styles.status}>
          {t(`report.cover.statuses.${status}`)}
          {version.trim() !== '' && (
            <> · {t('report.foot.version', { version: format.label(version.trim()) })}</>
          )}
        </p>
        <div className={shell.end}>
          <LanguageSwitch />
        </div>
      </div>
      <nav aria-label={t('report.page.menu')} className={shell.menu}>
        <div className={shell.tabs}>
          {PAGE_SCREENS.map((each) => (
            <a
              key={each}
              href={hrefOf({ screen: each, assessment })}
              aria-current={findCurrent(each, screen)}
            >
              {t(`shell.${each}`)}
            </a>
          ))}
        </div>
      </nav>
    </header>
  );
}

function PageFoot({ madeAt }: Pick<ReportPage, 'madeAt'>) {
  const { t, format } = useText();
  return <footer className={styles.foot}>{t('report.page.madeAt', { date: format.date(madeAt) })}</footer>;
}

/** A data point belongs to the results. */
function findCurrent(tab: string, screen: string): 'page' | 'true' | undefined {
  if (tab === screen) return 'page';
  return tab === 'results' && screen === 'assess' ? 'true' : undefined;
}
