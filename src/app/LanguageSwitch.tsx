// Both languages, always in sight, each in its own letters.
import { useText } from '../i18n/useText';
import { LANGUAGES } from '../state/createPreferences';
import { usePreferences } from '../state/useSession';
import styles from './Shell.module.css';

const NAMES = { fa: 'فارسی', en: 'English' } as const;

export function LanguageSwitch() {
  const { t } = useText();
  const [{ language }, change] = usePreferences();
  return (
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
  );
}
