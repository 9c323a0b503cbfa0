// What this device's user chose: language, theme and the name that stands with each change.
import { createStore } from 'zustand/vanilla';
import { loadPreference, savePreference } from '../storage/preferences';

export const LANGUAGES = ['fa', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const NAMINGS = ['ask', 'nameless'] as const;
type Naming = (typeof NAMINGS)[number];

export interface Preferences {
  language: Language;
  theme: Theme;
  /** Empty until the user has given a name. */
  author: string;
  /** Whether to ask for the name that is missing. */
  naming: Naming;
}

export type PreferencesStore = ReturnType<typeof createPreferences>;

/** A stored value that is none of the choices is as good as none. */
export function createPreferences(browserLanguages: readonly string[]) {
  const choose = <T extends string>(name: string, choices: readonly T[], otherwise: T): T => {
    const stored = loadPreference(name);
    return choices.find((choice) => choice === stored) ?? otherwise;
  };
  const prefersPersian = browserLanguages[0]?.toLowerCase().startsWith('fa') ?? false;
  const store = createStore<Preferences>(() => ({
    language: choose('language', LANGUAGES, prefersPersian ? 'fa' : 'en'),
    theme: choose('theme', THEMES, 'system'),
    author: loadPreference('author') ?? '',
    naming: choose('naming', NAMINGS, 'ask'),
  }));
  store.subscribe((now, before) => {
    for (const name of ['language', 'theme', 'author', 'naming'] as const) {
      if (now[name] !== before[name]) savePreference(name, now[name]);
    }
  });
  return store;
}
