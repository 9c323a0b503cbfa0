// What a component needs to speak: sentences, numbers and bilingual texts in the current language.
import type { i18n } from 'i18next';
import { use, useSyncExternalStore } from 'react';
import { I18nContext } from 'react-i18next';
import { canScreensSpeak } from './createI18n';
import { createText, type Text } from './createText';

export type { Text } from './createText';

/** What is made once for each translations object, not once for each of the hundreds of components that speak. */
interface Speaker {
  subscribe: (listener: () => void) => () => void;
  texts: Map<string, Text>;
}
const speakers = new WeakMap<i18n, Speaker>();

/** The same object as long as the language stays, and what can be said in it. */
export function useText(): Text {
  const { i18n } = use(I18nContext);
  const { subscribe, texts } = getSpeaker(i18n);
  const state = useSyncExternalStore(subscribe, () => `${i18n.language} ${canScreensSpeak(i18n)}`);
  const text = texts.get(state) ?? createText(i18n);
  texts.set(state, text);
  return text;
}

function getSpeaker(i18n: i18n): Speaker {
  const known = speakers.get(i18n);
  if (known) return known;
  const subscribe = (listener: () => void) => {
    i18n.on('languageChanged', listener);
    i18n.store.on('added', listener);
    return () => {
      i18n.off('languageChanged', listener);
      i18n.store.off('added', listener);
    };
  };
  const speaker = { subscribe, texts: new Map<string, Text>() };
  speakers.set(i18n, speaker);
  return speaker;
}
