// Texts of which one language may be missing: the missing side is filled with the other, and that is told.

/** A text in the making; an empty side is not written yet. */
export interface Texts {
  en: string;
  fa: string;
}

type Language = keyof Texts;

/** The missing side gets the same text. */
export function completeTexts({ en, fa }: Texts): Texts {
  return { en: en.trim() || fa.trim(), fa: fa.trim() || en.trim() };
}

export function isEmpty({ en, fa }: Texts): boolean {
  return `${en}${fa}`.trim() === '';
}

const ARABIC_LETTER = /\p{Script=Arabic}/u;

/** The language that the text stands in when both sides are the same; null when it was given in both. */
export function findOnlyLanguage({ en, fa }: Texts): Language | null {
  if (en !== fa) return null;
  return ARABIC_LETTER.test(en) ? 'fa' : 'en';
}

/** The reverse of {@link completeTexts}: a side that was only filled in is empty again. */
export function splitTexts(texts: Texts): Texts {
  const only = findOnlyLanguage(texts);
  if (only === null) return texts;
  return only === 'fa' ? { en: '', fa: texts.fa } : { en: texts.en, fa: '' };
}
