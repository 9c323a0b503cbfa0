// The translations in a given language, whatever the app's own is: for a document that is read in another one.
import type { i18n } from 'i18next';
import { use, useEffect, useState } from 'react';
import { I18nContext } from 'react-i18next';
import { canScreensSpeak, createI18n, type Language } from './createI18n';
import { useText } from './useText';

/** One for each language, loaded when it is first asked for. */
const known = new Map<Language, i18n>();

/** Undefined while they are loaded; where that fails (no network at the very first visit) it is tried again. */
export function useI18nOf(language: Language): i18n | undefined {
  const { i18n: own } = use(I18nContext);
  const isOwn = useText().language === language && canScreensSpeak(own);
  const [loaded, setLoaded] = useState(0);
  const found = isOwn ? own : known.get(language);
  const isFound = found !== undefined;
  useEffect(() => {
    if (isFound) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = () => setLoaded((count) => count + 1);
    createI18n(language)
      .then((instance) => void known.set(language, instance))
      .then(again, () => (timer = setTimeout(again, RETRY_AFTER_MS)));
    return () => clearTimeout(timer);
  }, [language, isFound, loaded]);
  return found;
}

const RETRY_AFTER_MS = 5000;
