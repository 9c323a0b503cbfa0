// The translations as a library object; each language is loaded when it is first shown.
import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { messages as english } from './en/messages';

export type Language = 'en' | 'fa';

const loadMessages = {
  en: async () => (await import('./en/messages')).messages,
  fa: async () => (await import('./fa/messages')).messages,
} satisfies Record<Language, () => Promise<typeof english>>;

/**
 * Inserted values are isolated (U+2068 … U+2069), so that a Latin code or "5/10" cannot disturb the order of a Persian
 * sentence; React escapes them already.
 */
const isolate = (text: string) => `\u2068${text}\u2069`;

export async function createI18n(language: Language): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: await loadMessages[language]() } },
    interpolation: { escapeValue: true, escape: isolate },
    react: { useSuspense: false },
  });
  return instance;
}

export async function changeLanguage(instance: i18n, language: Language): Promise<void> {
  if (!instance.hasResourceBundle(language, 'translation')) {
    instance.addResourceBundle(language, 'translation', await loadMessages[language]());
  }
  await instance.changeLanguage(language);
}

export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'fa' ? 'rtl' : 'ltr';
}
