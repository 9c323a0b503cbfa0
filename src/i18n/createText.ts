// What anything needs that speaks to people: sentences, numbers and bilingual texts in one language, with or without React.
import type { i18n } from 'i18next';
import { FORMATS, type Format } from './createFormat';
import { directionOf, findSentence, type Language } from './createI18n';
import type { messages } from './en/messages';

/** The dotted paths of all sentences; of `damaged_one` and `damaged_other` the path is `damaged`. */
type PathsOf<T> = {
  [K in keyof T & (string | number)]: T[K] extends string ? WithoutPlural<`${K}`> : `${K}.${PathsOf<T[K]>}`;
}[keyof T & (string | number)];
type WithoutPlural<K extends string> = K extends `${infer Name}_${'one' | 'other'}` ? Name : K;

type TextKey = PathsOf<typeof messages>;

type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export interface Text {
  language: Language;
  direction: 'rtl' | 'ltr';
  t: Translate;
  format: Format;
  /** The language's side of a bilingual text. */
  pick: (text: Readonly<Record<Language, string>>) => string;
}

/** In the language that the translations are set to. */
export function createText(translations: i18n): Text {
  const language: Language = translations.language === 'fa' ? 'fa' : 'en';
  const t = translations.getFixedT(language);
  // Having a sentence made is dear, and most have no values: those are only looked up, and only once.
  const plain = new Map<TextKey, string>();
  const say = (key: TextKey) => {
    const sentence = plain.get(key) ?? findSentence(translations, language, key) ?? t(key, {});
    plain.set(key, sentence);
    return sentence;
  };
  return {
    language,
    direction: directionOf(language),
    t: (key, values) => (values ? t(key, { ...values }) : say(key)),
    format: FORMATS[language],
    pick: (text) => text[language],
  };
}
