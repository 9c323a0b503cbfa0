// The screens of the open assessment in two rows: what for, and then which screen.
import { useLayoutEffect, useRef } from 'react';
import { useText } from '../i18n/useText';
import { hrefOf, type AssessmentScreen, type Route } from '../state/route';
import { findGroup, GROUP_NAMES, listScreens, SCREEN_GROUPS } from './screenGroups';
import styles from './Shell.module.css';

/** Pixels of the neighbour that show that more follows. */
const NEIGHBOUR = 48;

export function ScreenTabs({ route }: { route: Extract<Route, { screen: AssessmentScreen }> }) {
  const { t, language } = useText();
  const { assessment, screen: shown } = route;
  const current = findGroup(shown);
  const menu = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    for (const row of menu.current?.children ?? []) revealCurrent(row);
  }, [shown, language]);
  return (
    <nav ref={menu} aria-label={t('shell.menu')} className={styles.menu}>
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
              aria-current={screen === shown ? 'page' : undefined}
            >
              {t(`shell.${screen}`)}
            </a>
          ))}
      </div>
    </nav>
  );
}

/** Where a row is longer than the screen is wide, it is scrolled to the one that is shown, with a piece of its neighbour. */
function revealCurrent(row: Element): void {
  const link = row.querySelector('[aria-current]');
  if (!link) return;
  const seen = row.getBoundingClientRect();
  const { left, right } = link.getBoundingClientRect();
  if (left < seen.left) row.scrollLeft += left - seen.left - NEIGHBOUR;
  else if (right > seen.right) row.scrollLeft += right - seen.right + NEIGHBOUR;
}
