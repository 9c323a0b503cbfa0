// Terms: the definition of a city's own indicator, and its target.
import { PROFILE_QUANTITIES } from '../../catalogue/kpi';
import type { Term } from './term';

export const LOCAL_TERMS = {
  part_of_official_score: {
    title: { en: 'Part of the official score', fa: 'بخشی از امتیاز رسمی' },
    description: {
      en: 'Always false: a city’s own indicators stand beside the official score.',
      fa: 'همیشه false: شاخص‌های خود شهر در کنار امتیاز رسمی است.',
    },
    datatype: 'boolean',
  },
  name_en: inEnglish('Name', 'نام', 'The name of the indicator', 'نام شاخص'),
  name_fa: inPersian('Name', 'نام', 'The name of the indicator', 'نام شاخص'),
  label_en: inEnglish(
    'Label',
    'برچسب',
    'What tells the data point from its siblings',
    'آنچه قلم داده را جدا می‌کند',
  ),
  label_fa: inPersian(
    'Label',
    'برچسب',
    'What tells the data point from its siblings',
    'آنچه قلم داده را جدا می‌کند',
  ),
  summary_en: inEnglish('Summary', 'خلاصه', 'What it measures and why', 'چه چیزی را می‌سنجد و چرا'),
  summary_fa: inPersian('Summary', 'خلاصه', 'What it measures and why', 'چه چیزی را می‌سنجد و چرا'),
  local_dimension: {
    title: { en: 'Dimension', fa: 'بُعد' },
    description: { en: 'The dimension that it is shown beside.', fa: 'بُعدی که کنار آن نشان داده می‌شود.' },
    datatype: 'string',
    language: 'en',
  },
  formula: {
    title: { en: 'Formula', fa: 'روش محاسبه' },
    description: { en: 'How the value comes about.', fa: 'مقدار چگونه به دست می‌آید.' },
    datatype: 'string',
    oneOf: ['ratio', 'count', 'measured', 'yes-no'],
  },
  numerator_or_value_en: inEnglish(
    ...[
      'Numerator or value',
      'صورت کسر یا مقدار',
      'What is counted or measured',
      'چه چیزی شمرده یا سنجیده می‌شود',
    ],
  ),
  numerator_or_value_fa: inPersian(
    ...[
      'Numerator or value',
      'صورت کسر یا مقدار',
      'What is counted or measured',
      'چه چیزی شمرده یا سنجیده می‌شود',
    ],
  ),
  denominator_en: inEnglish(
    'What it is divided by',
    'مخرج کسر',
    'The denominator in words',
    'مخرج کسر به کلام',
  ),
  denominator_fa: inPersian(
    'What it is divided by',
    'مخرج کسر',
    'The denominator in words',
    'مخرج کسر به کلام',
  ),
  denominator_from_profile: {
    title: { en: 'Denominator from the city profile', fa: 'مخرج کسر از شناسنامه شهر' },
    description: {
      en: 'The figure of the city profile that is the denominator, where there is one.',
      fa: 'رقمی از شناسنامه شهر که مخرج کسر است، اگر هست.',
    },
    datatype: 'string',
    oneOf: PROFILE_QUANTITIES,
  },
  factor: {
    title: { en: 'Factor', fa: 'ضریب' },
    description: {
      en: 'The value is factor × numerator ÷ denominator: 1, 100 or 100 000.',
      fa: 'مقدار = ضریب × صورت کسر ÷ مخرج کسر: ۱، ۱۰۰ یا ۱۰۰ هزار.',
    },
    datatype: 'integer',
    minimum: 1,
  },
  direction: {
    title: { en: 'Direction', fa: 'جهت مطلوب' },
    description: { en: 'Whether higher or lower is better.', fa: 'بیشتر بهتر است یا کمتر.' },
    datatype: 'string',
    oneOf: ['higher', 'lower', 'neutral'],
  },
  plausible_min: {
    title: { en: 'Plausible from', fa: 'محتمل از' },
    description: { en: 'A value below it is questioned.', fa: 'مقدار کمتر از آن پرسیده می‌شود.' },
    datatype: 'number',
  },
  plausible_max: {
    title: { en: 'Plausible to', fa: 'محتمل تا' },
    description: { en: 'A value above it is questioned.', fa: 'مقدار بیشتر از آن پرسیده می‌شود.' },
    datatype: 'number',
  },
  target_basis_en: inEnglish(
    'Basis of the target',
    'پایه مقدار هدف',
    'What the target rests on',
    'پایه مقدار هدف',
  ),
  target_basis_fa: inPersian(
    'Basis of the target',
    'پایه مقدار هدف',
    'What the target rests on',
    'پایه مقدار هدف',
  ),
  target_confidence: {
    title: { en: 'How sure the target is', fa: 'درجه اطمینان به هدف' },
    description: {
      en: 'Published, well-known, or a judgement.',
      fa: 'منتشرشده، شناخته‌شده یا قضاوت کارشناسی.',
    },
    datatype: 'string',
    oneOf: ['published', 'well-known', 'judgement'],
  },
  target_set_by: {
    title: { en: 'Target set by', fa: 'تعیین‌کننده هدف' },
    description: { en: 'Who set the target.', fa: 'چه کسی مقدار هدف را تعیین کرده است.' },
    datatype: 'string',
    language: 'any',
  },
  target_set_at: {
    title: { en: 'Target set at', fa: 'زمان تعیین هدف' },
    description: { en: 'When it was set (ISO 8601, UTC).', fa: 'چه زمانی تعیین شده است (ISO 8601، UTC).' },
    datatype: 'datetime',
  },
  band_limits: {
    title: { en: 'Band limits', fa: 'مرزهای وضعیت' },
    description: {
      en: 'The three limits between the four bands, percent of target.',
      fa: 'سه مرز میان چهار وضعیت، درصد تحقق هدف.',
    },
    datatype: 'number',
    separator: '; ',
    unit: 'percent',
  },
} as const satisfies Record<string, Term>;

function inEnglish(en: string, fa: string, what: string, whatFa: string): Term {
  return {
    title: { en: `${en} (English)`, fa: `${fa} (انگلیسی)` },
    description: { en: `${what}, in English.`, fa: `${whatFa}، به انگلیسی.` },
    datatype: 'string',
    language: 'en',
  };
}

function inPersian(en: string, fa: string, what: string, whatFa: string): Term {
  return {
    title: { en: `${en} (Persian)`, fa: `${fa} (فارسی)` },
    description: { en: `${what}, in Persian.`, fa: `${whatFa}، به فارسی.` },
    datatype: 'string',
    language: 'fa',
  };
}
