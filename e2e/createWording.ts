// The app's own sentences in the language of the project, as patterns to find things by: no sentence is written twice.
import { messages as english } from '../src/i18n/en/messages';
import { messages as persian } from '../src/i18n/fa/messages';
import type { Text } from '../src/i18n/useText';
import { numberPattern, writePersian } from './numberPattern';

export type Language = 'fa' | 'en';
export type TextKey = Parameters<Text['t']>[0];

/** What stands in the places of a sentence; a place without value may hold anything. */
type Values = Readonly<Record<string, string | number>>;

export interface Wording {
  language: Language;
  /** The whole sentence and nothing else. */
  say: (key: TextKey, values?: Values) => RegExp;
  /** The sentence somewhere in a longer text. */
  sayWithin: (key: TextKey, values?: Values) => RegExp;
  pick: (text: Readonly<Record<Language, string>>) => string;
  /** "2.95" as a person types it in this language. */
  typed: (number: string) => string;
}

const MESSAGES = { en: english, fa: persian };

export function createWording(language: Language): Wording {
  const messages = MESSAGES[language];
  // Where a sentence depends on a number, the one for several.
  const find = (key: TextKey) => findSentence(messages, key) ?? getSentence(messages, `${key}_other`);
  return {
    language,
    say: (key, values) => new RegExp(`^\\s*${toSource(find(key), values)}\\s*$`),
    sayWithin: (key, values) => new RegExp(toSource(find(key), values)),
    pick: (text) => text[language],
    typed: (number) => (language === 'fa' ? writePersian(number) : number),
  };
}

function getSentence(messages: object, key: string): string {
  const found = findSentence(messages, key);
  if (found === undefined) throw new Error(`No sentence ${key}`);
  return found;
}

function findSentence(messages: object, key: string): string | undefined {
  const found = key
    .split('.')
    .reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], messages);
  return typeof found === 'string' ? found : undefined;
}

/** The app wraps what it inserts in isolates (U+2068 … U+2069). */
function toSource(sentence: string, values: Values = {}): string {
  return sentence
    .split(/\{\{\s*(\w+)[^}]*\}\}/)
    .map((part, index) => (index % 2 === 0 ? escape(part) : `\u2068?${valueSource(values[part])}\u2069?`))
    .join('');
}

function valueSource(value: string | number | undefined): string {
  if (value === undefined) return '.+';
  return typeof value === 'number' ? numberPattern(value) : escape(value);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
