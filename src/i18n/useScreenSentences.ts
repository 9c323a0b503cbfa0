// Loads the sentences of the screens when the first of them is opened.
import { use, useEffect, useState } from 'react';
import { I18nContext } from 'react-i18next';
import { canScreensSpeak, loadScreenSentences } from './createI18n';
import { useText } from './useText';

/** Whether the screens can speak. False, too, while there is no network at the very first visit; then it is tried again. */
export function useScreenSentences(): boolean {
  const { i18n } = use(I18nContext);
  // Tells when they have come.
  useText();
  const isReady = canScreensSpeak(i18n);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (isReady) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    loadScreenSentences(i18n).catch(() => {
      timer = setTimeout(() => setAttempt(attempt + 1), RETRY_AFTER_MS);
    });
    return () => clearTimeout(timer);
  }, [i18n, isReady, attempt]);
  return isReady;
}

const RETRY_AFTER_MS = 5000;
