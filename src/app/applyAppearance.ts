// Language, direction and theme of the page follow the preferences.
import type { i18n } from 'i18next';
import { changeLanguage, directionOf } from '../i18n/createI18n';
import type { PreferencesStore } from '../state/createPreferences';

export function applyAppearance(
  preferences: PreferencesStore,
  i18nInstance: i18n,
  nameDocument = () => i18nInstance.t('shell.name'),
): void {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');

  const applyTheme = () => {
    const { theme } = preferences.getState();
    const dark = theme === 'dark' || (theme === 'system' && prefersDark.matches);
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  };
  const applyLanguage = async () => {
    const { language } = preferences.getState();
    await changeLanguage(i18nInstance, language);
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    document.title = nameDocument();
  };

  prefersDark.addEventListener('change', applyTheme);
  preferences.subscribe((now, before) => {
    if (now.theme !== before.theme) applyTheme();
    if (now.language !== before.language) void applyLanguage();
  });
  applyTheme();
  void applyLanguage();
}
