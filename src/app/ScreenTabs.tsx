// The screens of the open assessment in two rows: what for, and then which screen.
import { useText } from '../i18n/useText';
import { hrefOf, type AssessmentScreen, type Route } from '../state/route';
import { findGroup, GROUP_NAMES, listScreens, SCREEN_GROUPS } from './screenGroups';
import styles from './Shell.module.css';

export function ScreenTabs({ route }: { route: Extract<Route, { screen: AssessmentScreen }> }) {
  const { t } = useText();
  const { assessment } = route;
  const current = findGroup(route.screen);
  return (
    <nav aria-label={t('shell.menu')} className={styles.menu}>
      <div className={styles.groups}>
        {GROUP_NAMES.map((name) => (
          <a
            key={name}
            href={hrefOf({ screen: SCREEN_GROUPS[name][0], assessment })}
            aria-current={name === current ? 'true' : undefined}
          >
            {t(`shell.groups.${name}`)}
          </a>
        ))}
      </div>
      <div className={styles.tabs}>
        {current &&
          listScreens(current).map((screen) => (
            <a
              key={screen}
              href={hrefOf({ screen, assessment })}
              aria-current={screen === route.screen ? 'page' : undefined}
            >
              {t(`shell.${screen}`)}
            </a>
          ))}
      </div>
    </nav>
  );
}
