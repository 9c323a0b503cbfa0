// Terms: a plausibility finding, open or accepted.
import type { Term } from './term';

export const FINDING_TERMS = {
  finding: {
    title: { en: 'Finding', fa: 'مورد' },
    description: {
      en: 'The key of the finding: its rule and the data points that it is about.',
      fa: 'کلید مورد: قاعده آن و اقلام داده‌ای که درباره آن‌هاست.',
    },
    datatype: 'string',
  },
  rule: {
    title: { en: 'Rule', fa: 'قاعده' },
    description: { en: 'The check that found it.', fa: 'بررسی‌ای که آن را یافته است.' },
    datatype: 'string',
    oneOf: [
      'range',
      'typical',
      'profile-changed',
      'total-100',
      'treatment-order',
      'not-above',
      'numerator-equals',
      'air-unit',
      'numerator-only',
      'missing',
      'jump',
    ],
  },
  severity: {
    title: { en: 'Severity', fa: 'اهمیت' },
    description: {
      en: 'A note is told, a warning asks to be checked.',
      fa: 'note برای اطلاع است؛ warning باید بررسی شود.',
    },
    datatype: 'string',
    oneOf: ['note', 'warning'],
  },
  data_point_ids: {
    title: { en: 'Data points', fa: 'اقلام داده' },
    description: {
      en: 'The ids of the data points that it is about, the questioned one first; empty when it is about the whole city.',
      fa: 'شناسه اقلام داده‌ای که درباره آن‌هاست، نخست آنکه پرسیده می‌شود؛ خالی اگر درباره کل شهر است.',
    },
    datatype: 'string',
    separator: '; ',
  },
  numbers: {
    title: { en: 'Numbers', fa: 'اعداد' },
    description: {
      en: 'Every number that the finding names, as name=value: values in the unit of the data point, percentages 0–100.',
      fa: 'هر عددی که در مورد آمده، به شکل نام=مقدار: مقدارها به واحد قلم داده، درصدها ۰ تا ۱۰۰.',
    },
    datatype: 'string',
    pattern: '[a-z]+=-?[0-9]+([.][0-9]+)?',
    separator: '; ',
  },
  accepted: {
    title: { en: 'Accepted', fa: 'پذیرفته‌شده' },
    description: {
      en: 'True while a person has accepted these very numbers with a reason.',
      fa: 'true یعنی کسی همین اعداد را با ذکر دلیل پذیرفته است.',
    },
    datatype: 'boolean',
  },
  acceptance_reason: {
    title: { en: 'Reason of the acceptance', fa: 'دلیل پذیرش' },
    description: { en: 'Why it is right as it is.', fa: 'چرا همین درست است.' },
    datatype: 'string',
    language: 'any',
  },
  rule_source: {
    title: { en: 'Source of the rule', fa: 'منبع قاعده' },
    description: {
      en: 'Where the rule comes from: a page of the Verification Manual 2022, the catalogue, or our judgement.',
      fa: 'قاعده از کجاست: صفحه‌ای از راهنمای راستی‌آزمایی ۲۰۲۲، تعریف شاخص یا قضاوت ما.',
    },
    datatype: 'string',
    language: 'en',
  },
} as const satisfies Record<string, Term>;
