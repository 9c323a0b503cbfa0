// Terms: what a city answered to a data point, and where the answer comes from.
import { ANSWER_STATUSES, QUALITY_GRADES } from '../../assessment/answer';
import type { Term } from './term';

export const ANSWER_TERMS = {
  status: {
    title: { en: 'Status', fa: 'وضعیت پاسخ' },
    description: {
      en: 'Whether the data point is reported, not reported, not applicable, or has no answer yet. Missing is never zero.',
      fa: 'قلم داده گزارش شده، گزارش نشده، موضوعیت ندارد یا هنوز پاسخی ندارد. نبود داده هرگز صفر نیست.',
    },
    datatype: 'string',
    oneOf: [...ANSWER_STATUSES, 'unanswered'],
  },
  numerator: {
    title: { en: 'Numerator', fa: 'صورت کسر' },
    description: {
      en: 'As entered; empty where the value is no ratio or was entered directly.',
      fa: 'همان‌گونه که وارد شده؛ خالی اگر مقدار نسبت نیست یا مستقیم وارد شده است.',
    },
    datatype: 'number',
  },
  denominator: {
    title: { en: 'Denominator', fa: 'مخرج کسر' },
    description: {
      en: 'As entered, or from the city profile; empty where the value is no ratio or was entered directly.',
      fa: 'همان‌گونه که وارد شده یا از شناسنامه شهر؛ خالی اگر مقدار نسبت نیست یا مستقیم وارد شده است.',
    },
    datatype: 'number',
  },
  value: {
    title: { en: 'Value', fa: 'مقدار' },
    description: {
      en: 'The result in the unit that stands in the column “unit”, unrounded. Percentages are 0–100; yes is 1, no is 0.',
      fa: 'نتیجه، به واحدی که در ستون unit آمده، بدون گرد کردن. درصدها ۰ تا ۱۰۰ است؛ بله ۱ و خیر ۰.',
    },
    datatype: 'number',
  },
  value_entered_directly: {
    title: { en: 'Value entered directly', fa: 'مقدار مستقیم وارد شده' },
    description: {
      en: 'True where a ratio was given as its result, without numerator and denominator; empty unless reported.',
      fa: 'true یعنی نسبت به‌صورت نتیجه و بدون صورت و مخرج داده شده است؛ خالی اگر گزارش نشده است.',
    },
    datatype: 'boolean',
  },
  unit: {
    title: { en: 'Unit', fa: 'واحد سنجش' },
    description: {
      en: 'The id of the unit of value, target and floor, e.g. percent, per-100k, yes-no.',
      fa: 'شناسه واحدِ مقدار، مقدار هدف و مقدار کف، مانند percent، per-100k یا yes-no.',
    },
    datatype: 'string',
  },
  quality: {
    title: { en: 'Data quality', fa: 'کیفیت داده' },
    description: {
      en: 'ITU’s grade of the data (Verification Manual 2022, p. 163); empty where it is not stated.',
      fa: 'درجه کیفیت داده نزد ITU (راهنمای راستی‌آزمایی ۲۰۲۲، ص ۱۶۳)؛ خالی اگر اعلام نشده است.',
    },
    datatype: 'string',
    oneOf: QUALITY_GRADES,
  },
  origin: {
    title: { en: 'Origin of the data', fa: 'منشأ داده' },
    description: {
      en: 'How the data came about, in the city’s words.',
      fa: 'داده چگونه به دست آمده است، به گفته شهر.',
    },
    datatype: 'string',
    language: 'any',
  },
  source: {
    title: { en: 'Source', fa: 'منبع' },
    description: { en: 'Agency, document, address.', fa: 'دستگاه، سند، نشانی.' },
    datatype: 'string',
    language: 'any',
  },
  reference_year: {
    title: { en: 'Reference year', fa: 'سال داده' },
    description: {
      en: 'The year that the data is of, as the city writes it, Gregorian or Solar Hijri.',
      fa: 'سالی که داده از آن است، چنان‌که شهر نوشته است: میلادی یا هجری خورشیدی.',
    },
    datatype: 'integer',
    minimum: 1,
    maximum: 9999,
  },
  agency: {
    title: { en: 'Agency in charge', fa: 'دستگاه متولی' },
    description: { en: 'Who is in charge of the data.', fa: 'دستگاهی که متولی داده است.' },
    datatype: 'string',
    language: 'any',
  },
  note: {
    title: { en: 'Note', fa: 'یادداشت' },
    description: {
      en: 'Free text; for what is not reported or not applicable it is the reason.',
      fa: 'متن آزاد؛ برای آنچه گزارش نشده یا موضوعیت ندارد دلیل آن است.',
    },
    datatype: 'string',
    language: 'any',
  },
  evidence_count: {
    title: { en: 'Pieces of evidence', fa: 'تعداد مستندات' },
    description: {
      en: 'How many pieces of evidence support the answer.',
      fa: 'چند سند پشتیبان این پاسخ است.',
    },
    datatype: 'integer',
    minimum: 0,
  },
  evidence: {
    title: { en: 'Evidence', fa: 'مستندات' },
    description: {
      en: 'The pieces in words: link with address, file with the SHA-256 of its bytes, note.',
      fa: 'مستندات به کلام: پیوند با نشانی، فایل با SHA-256 بایت‌های آن، یادداشت.',
    },
    datatype: 'string',
    language: 'any',
  },
} as const satisfies Record<string, Term>;
