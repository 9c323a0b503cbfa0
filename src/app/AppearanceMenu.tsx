// Language and theme. Both languages are always in sight, each in its own letters.
import { useText } from '../i18n/useText';
import { LANGUAGES, THEMES } from '../state/createPreferences';
import { usePreferences } from '../state/useSession';
import styles from './Shell.module.css';

const NAMES = { fa: 'فارسی', en: 'English' } as const;

export function AppearanceMenu() {
  const { t } = useText();
  const [{ language, theme }, change] = usePreferences();
  return (
    <>
      <div role="group" aria-label={t('shell.language')} className={styles.languages}>
        {LANGUAGES.map((each) => (
          <button
            key={each}
            type="button"
            lang={each}
            aria-pressed={each === language}
            onClick={() => change({ language: each })}
          >
            {NAMES[each]}
          </button>
        ))}
      </div>
      <label className={styles.theme}>
        <span>{t('shell.theme')}</span>
        <select
          value={theme}
          onChange={({ target }) =>
            change({ theme: THEMES.find((each) => each === target.value) ?? 'system' })
          }
        >
          {THEMES.map((each) => (
            <option key={each} value={each}>
              {t(`shell.themes.${each}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
