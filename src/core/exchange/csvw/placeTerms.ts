// Terms: of which city and year a row is, and where its data point stands in ITU's catalogue.
import type { Term } from './term';

const DIMENSIONS = ['Economy', 'Environment', 'Society and Culture'];

export const PLACE_TERMS = {
  city: {
    title: { en: 'City', fa: 'شهر' },
    description: { en: 'The city that is assessed.', fa: 'شهری که ارزیابی می‌شود.' },
    datatype: 'string',
    language: 'any',
  },
  country: {
    title: { en: 'Country', fa: 'کشور' },
    description: { en: 'The country of the city.', fa: 'کشور این شهر.' },
    datatype: 'string',
    language: 'any',
  },
  period: {
    title: { en: 'Period', fa: 'دوره' },
    description: {
      en: 'The year of the assessment in the calendar that it is written in: up to 1699 Solar Hijri, later Gregorian.',
      fa: 'سال ارزیابی در تقویمی که نوشته شده است: تا ۱۶۹۹ هجری خورشیدی، پس از آن میلادی.',
    },
    datatype: 'integer',
    minimum: 1000,
    maximum: 2999,
  },
  kpi: {
    title: { en: 'KPI', fa: 'شاخص' },
    description: {
      en: 'The id of the KPI that the data point belongs to.',
      fa: 'شناسه شاخصی که قلم داده از آن است.',
    },
    datatype: 'string',
    pattern: '(EC|EN|SC)(-[A-Z]+){2}-[0-9]+[CA]',
  },
  kpi_code: {
    title: { en: 'KPI code', fa: 'کد شاخص' },
    description: {
      en: 'ITU’s number of the KPI as printed: dimension, sub-dimension, category, running number, C for core or A for advanced.',
      fa: 'شماره شاخص چنان‌که ITU چاپ کرده است: بُعد، زیربُعد، دسته، شماره ترتیب، و C برای پایه یا A برای پیشرفته.',
    },
    datatype: 'string',
    pattern: '(EC|EN|SC)(: [A-Z]+){2}: [0-9]+[CA]',
  },
  kpi_name_en: {
    title: { en: 'KPI name (English)', fa: 'نام شاخص (انگلیسی)' },
    description: { en: 'The name of the KPI in English.', fa: 'نام شاخص به انگلیسی.' },
    datatype: 'string',
    language: 'en',
  },
  kpi_name_fa: {
    title: { en: 'KPI name (Persian)', fa: 'نام شاخص (فارسی)' },
    description: { en: 'The name of the KPI in Persian.', fa: 'نام شاخص به فارسی.' },
    datatype: 'string',
    language: 'fa',
  },
  data_point: {
    title: { en: 'Data point', fa: 'قلم داده' },
    description: {
      en: 'The id of the data point: that of its KPI, and a suffix where the KPI has several. LOCAL-… is a city’s own.',
      fa: 'شناسه قلم داده: همان شناسه شاخص، و اگر شاخص چند قلم داده دارد با یک پسوند. LOCAL-… از آنِ خود شهر است.',
    },
    datatype: 'string',
    pattern: '((EC|EN|SC)(-[A-Z]+){2}-[0-9]+[CA]|LOCAL-[0-9]{1,4})([.][a-z0-9-]+)?',
  },
  data_point_label_en: {
    title: { en: 'Data point label (English)', fa: 'برچسب قلم داده (انگلیسی)' },
    description: {
      en: 'What tells the data point from the others of its KPI, in English; empty where a KPI has only one.',
      fa: 'آنچه این قلم داده را از دیگر اقلام همان شاخص جدا می‌کند، به انگلیسی؛ خالی اگر شاخص تنها یک قلم دارد.',
    },
    datatype: 'string',
    language: 'en',
  },
  data_point_label_fa: {
    title: { en: 'Data point label (Persian)', fa: 'برچسب قلم داده (فارسی)' },
    description: {
      en: 'What tells the data point from the others of its KPI, in Persian; empty where a KPI has only one.',
      fa: 'آنچه این قلم داده را از دیگر اقلام همان شاخص جدا می‌کند، به فارسی؛ خالی اگر شاخص تنها یک قلم دارد.',
    },
    datatype: 'string',
    language: 'fa',
  },
  dimension: {
    title: { en: 'Dimension', fa: 'بُعد' },
    description: {
      en: 'One of ITU’s three dimensions, by its English name.',
      fa: 'یکی از سه بُعد ITU با نام انگلیسی آن.',
    },
    datatype: 'string',
    oneOf: DIMENSIONS,
    language: 'en',
  },
  sub_dimension: {
    title: { en: 'Sub-dimension', fa: 'زیربُعد' },
    description: {
      en: 'One of ITU’s seven sub-dimensions, by its English name.',
      fa: 'یکی از هفت زیربُعد ITU با نام انگلیسی آن.',
    },
    datatype: 'string',
    language: 'en',
  },
  category: {
    title: { en: 'Category', fa: 'دسته' },
    description: {
      en: 'ITU’s category, by its English name. In a group it joins both halves within its dimension.',
      fa: 'دسته ITU با نام انگلیسی آن. در گروه‌ها هر دو نیمه آن درون بُعد یکی می‌شود.',
    },
    datatype: 'string',
    language: 'en',
  },
  type: {
    title: { en: 'Type', fa: 'گونه' },
    description: {
      en: 'Core: every city should be able to report it. Advanced: a deeper view.',
      fa: 'پایه (core): هر شهری باید بتواند آن را گزارش کند. پیشرفته (advanced): نگاهی ژرف‌تر.',
    },
    datatype: 'string',
    oneOf: ['core', 'advanced'],
  },
  aspect: {
    title: { en: 'Aspect', fa: 'جنبه' },
    description: {
      en: 'What the KPI looks at by ITU’s classification; empty where it is not stated.',
      fa: 'جنبه شاخص در دسته‌بندی ITU؛ خالی اگر اعلام نشده است.',
    },
    datatype: 'string',
    oneOf: ['smart', 'structural', 'sustainable'],
  },
} as const satisfies Record<string, Term>;
