// The screens of the open assessment.
import { useText } from '../i18n/useText';
import { hrefOf, type AssessmentScreen, type Route } from '../state/route';
import styles from './Shell.module.css';

const TABS: readonly AssessmentScreen[] = [
  'dashboard',
  'assess',
  'results',
  'evidence',
  'findings',
  'improve',
  'maturity',
  'compare',
  'history',
  'reports',
  'profile',
  'benchmarks',
  'local',
];

export function ScreenTabs({ route }: { route: Extract<Route, { screen: AssessmentScreen }> }) {
  const { t } = useText();
  return (
    <nav aria-label={t('shell.menu')} className={styles.tabs}>
      {TABS.map((screen) => (
        <a
          key={screen}
          href={hrefOf({ screen, assessment: route.assessment })}
          aria-current={screen === route.screen ? 'page' : undefined}
        >
          {t(`shell.${screen}`)}
        </a>
      ))}
    </nav>
  );
}
