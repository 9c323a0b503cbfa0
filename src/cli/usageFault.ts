// What is wrong with how the command was called, in both languages.
import type { Language } from '../i18n/createI18n';

type UsageFaultCode =
  | 'no-command'
  | 'no-file'
  | 'unknown-option'
  | 'missing-value'
  | 'unknown-language'
  | 'no-such-file'
  | 'not-a-file'
  | 'unknown-benchmarks'
  | 'refused-benchmarks'
  | 'cannot-write';

export interface UsageFault {
  code: UsageFaultCode;
  found: string;
  /** What would do instead, where that is a short list. */
  expected?: string;
}

type Sentence = (found: string, expected: string) => string;

const SENTENCES = {
  'no-command': {
    en: (found, expected) => `“${found}” is no command. There is: ${expected}.`,
    fa: (found, expected) => `«${found}» فرمان نیست. فرمان‌ها: ${expected}.`,
  },
  'no-file': { en: () => 'No file was named.', fa: () => 'نام هیچ فایلی نیامده است.' },
  'unknown-option': {
    en: (found) => `There is no option ${found} here.`,
    fa: (found) => `گزینه ${found} در اینجا وجود ندارد.`,
  },
  'missing-value': {
    en: (found) => `The option ${found} needs a value behind it.`,
    fa: (found) => `پس از گزینه ${found} باید مقداری بیاید.`,
  },
  'unknown-language': {
    en: (found, expected) => `“${found}” is none of the languages: ${expected}.`,
    fa: (found, expected) => `«${found}» از زبان‌های موجود نیست: ${expected}.`,
  },
  'no-such-file': {
    en: (found) => `The file ${found} does not exist or cannot be read.`,
    fa: (found) => `فایل ${found} وجود ندارد یا خوانده نمی‌شود.`,
  },
  'not-a-file': { en: (found) => `${found} is not a file.`, fa: (found) => `${found} فایل نیست.` },
  'unknown-benchmarks': {
    en: (found, expected) => `There is no benchmark set or file ${found}. Known sets: ${expected}.`,
    fa: (found, expected) =>
      `مجموعه مقادیر مرجع یا فایلی به نام ${found} نیست. مجموعه‌های موجود: ${expected}.`,
  },
  'refused-benchmarks': {
    en: (found) => `The benchmark set ${found} has to be mended first.`,
    fa: (found) => `نخست باید مجموعه مقادیر مرجع ${found} اصلاح شود.`,
  },
  'cannot-write': {
    en: (found, expected) => `${found} could not be written: ${expected}.`,
    fa: (found, expected) => `نوشتن در ${found} ممکن نشد: ${expected}.`,
  },
} satisfies Record<UsageFaultCode, Record<Language, Sentence>>;

const SEE_HELP = {
  en: 'See: npx sanjeh --help',
  fa: 'راهنما: npx sanjeh --help --lang fa',
} satisfies Record<Language, string>;

export function describeUsageFault({ code, found, expected = '' }: UsageFault, language: Language): string {
  return `${SENTENCES[code][language](found, expected)} ${SEE_HELP[language]}`;
}
