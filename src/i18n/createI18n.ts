// The translations as a library object; each language is loaded when it is first shown, and in two parts.
import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { FORMATS } from './createFormat';

export type Language = 'en' | 'fa';

/** What the first screen says, and what all others say: the first one is not to wait for these. */
const PARTS = ['first', 'screens'] as const;
type Part = (typeof PARTS)[number];

const loadMessages = {
  en: {
    first: async () => (await import('./en/firstMessages')).firstMessages,
    screens: async () => (await import('./en/screenMessages')).screenMessages,
  },
  fa: {
    first: async () => (await import('./fa/firstMessages')).firstMessages,
    screens: async () => (await import('./fa/screenMessages')).screenMessages,
  },
} satisfies Record<Language, Record<Part, () => Promise<object>>>;

/**
 * Inserted values are isolated (U+2068 … U+2069), so that a Latin code or "5/10" cannot disturb the order of a Persian
 * sentence; React escapes them already.
 */
const isolate = (text: string) => `\u2068${text}\u2069`;

export async function createI18n(language: Language, parts: readonly Part[] = PARTS): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: {},
    ns: PARTS,
    defaultNS: 'first' satisfies Part,
    fallbackNS: 'screens' satisfies Part,
    interpolation: { escapeValue: true, escape: isolate },
    react: { useSuspense: false },
  });
  // Its own way makes a formatter for every number that is said.
  instance.services.formatter?.add('number', (value: number, name) =>
    FORMATS[toLanguage(name)].number(value),
  );
  await Promise.all(parts.map((part) => loadPart(instance, language, part)));
  return instance;
}

/** With as much as the language before could say. */
export async function changeLanguage(instance: i18n, language: Language): Promise<void> {
  const parts = PARTS.filter((part) => instance.hasResourceBundle(instance.language, part));
  await Promise.all(parts.map((part) => loadPart(instance, language, part)));
  await instance.changeLanguage(language);
}

/** Resolves when every screen can speak in the language of the moment. */
export function loadScreenSentences(instance: i18n): Promise<void> {
  return loadPart(instance, toLanguage(instance.language), 'screens');
}

export function canScreensSpeak(instance: i18n): boolean {
  return instance.hasResourceBundle(instance.language, 'screens' satisfies Part);
}

/** The sentence as it is written, without any values put in; undefined for what is not loaded, or not there. */
export function findSentence(instance: i18n, language: Language, key: string): string | undefined {
  for (const part of PARTS) {
    const found: unknown = instance.getResource(language, part, key);
    if (typeof found === 'string') return found;
  }
  return undefined;
}

async function loadPart(instance: i18n, language: Language, part: Part): Promise<void> {
  if (instance.hasResourceBundle(language, part)) return;
  instance.addResourceBundle(language, part, await loadMessages[language][part]());
}

const toLanguage = (name: string | undefined): Language => (name === 'fa' ? 'fa' : 'en');

export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'fa' ? 'rtl' : 'ltr';
}
