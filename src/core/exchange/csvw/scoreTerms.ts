// Terms: what an answer and a group of answers come to.
import { RAGS } from '../../scoring/band';
import type { Term } from './term';

const COUNT = { datatype: 'integer', minimum: 0 } as const;

export const SCORE_TERMS = {
  benchmark_set: {
    title: { en: 'Benchmark set', fa: 'مجموعه مقادیر مرجع' },
    description: {
      en: 'The id of the set of targets that the score rests on.',
      fa: 'شناسه مجموعه‌ای از مقادیر هدف که امتیاز بر آن استوار است.',
    },
    datatype: 'string',
  },
  benchmark_version: {
    title: { en: 'Version of the benchmark set', fa: 'نسخه مجموعه مقادیر مرجع' },
    description: { en: 'The version of that set.', fa: 'نسخه آن مجموعه.' },
    datatype: 'string',
  },
  target: {
    title: { en: 'Target', fa: 'مقدار هدف' },
    description: {
      en: 'Where the percent of target is 100, in the unit of the value; empty without benchmark.',
      fa: 'جایی که درصد تحقق هدف ۱۰۰ است، به واحدِ مقدار؛ خالی اگر مقدار مرجعی نیست.',
    },
    datatype: 'number',
  },
  floor: {
    title: { en: 'Floor', fa: 'مقدار کف' },
    description: {
      en: 'Where the percent of target is 0, in the unit of the value; empty without benchmark.',
      fa: 'جایی که درصد تحقق هدف صفر است، به واحدِ مقدار؛ خالی اگر مقدار مرجعی نیست.',
    },
    datatype: 'number',
  },
  percent_of_target: {
    title: { en: 'Percent of target', fa: 'درصد تحقق هدف' },
    description: {
      en: '100 × (value − floor) ÷ (target − floor), limited to 0–100, unrounded.',
      fa: '۱۰۰ × (مقدار − کف) ÷ (هدف − کف)، محدود به ۰ تا ۱۰۰، بدون گرد کردن.',
    },
    datatype: 'number',
    minimum: 0,
    maximum: 100,
    unit: 'percent',
  },
  points: {
    title: { en: 'Points', fa: 'امتیاز' },
    description: { en: 'The points of the band, 1 to 4.', fa: 'امتیاز وضعیت، ۱ تا ۴.' },
    datatype: 'integer',
    minimum: 1,
    maximum: 4,
  },
  band: {
    title: { en: 'Band', fa: 'وضعیت' },
    description: {
      en: '1 is the lowest band (red), 2 amber, 3 light green, 4 the highest (dark green); empty without score.',
      fa: '۱ پایین‌ترین وضعیت (قرمز)، ۲ زرد، ۳ سبز روشن، ۴ بالاترین (سبز تیره)؛ خالی بدون امتیاز.',
    },
    datatype: 'integer',
    minimum: 1,
    maximum: 4,
  },
  rag: {
    title: { en: 'Colour', fa: 'رنگ' },
    description: {
      en: 'Red, amber or green: green is band 3 or 4; empty without score.',
      fa: 'قرمز، زرد یا سبز: سبز وضعیت ۳ یا ۴ است؛ خالی بدون امتیاز.',
    },
    datatype: 'string',
    oneOf: RAGS,
  },
  reason_unscored: {
    title: { en: 'Why there is no score', fa: 'چرا امتیازی نیست' },
    description: {
      en: 'The first reason why there is no score; empty exactly where there is one.',
      fa: 'نخستین دلیل نبود امتیاز؛ تنها در جایی خالی است که امتیاز هست.',
    },
    datatype: 'string',
    oneOf: [
      'unanswered',
      'not-reported',
      'not-applicable',
      'not-verified',
      'no-benchmark',
      'missing-value',
      'missing-numerator',
      'missing-denominator',
      'zero-denominator',
    ],
  },
  level: {
    title: { en: 'Level', fa: 'سطح' },
    description: {
      en: 'Whether the group is the whole city, a dimension, a sub-dimension or a category.',
      fa: 'گروه کل شهر، یک بُعد، یک زیربُعد یا یک دسته است.',
    },
    datatype: 'string',
    oneOf: ['city', 'dimension', 'sub-dimension', 'category'],
  },
  data_points: {
    title: { en: 'Data points', fa: 'اقلام داده' },
    description: { en: 'How many data points the group has.', fa: 'گروه چند قلم داده دارد.' },
    ...COUNT,
  },
  reported: {
    title: { en: 'Reported', fa: 'گزارش‌شده' },
    description: { en: 'How many of them are reported.', fa: 'چند قلم از آن‌ها گزارش شده است.' },
    ...COUNT,
  },
  scored: {
    title: { en: 'Scored', fa: 'امتیازگرفته' },
    description: {
      en: 'How many of them could be scored; only these are in the sums.',
      fa: 'چند قلم امتیاز گرفته است؛ تنها همین‌ها در جمع‌ها می‌آید.',
    },
    ...COUNT,
  },
  group_points: {
    title: { en: 'Points', fa: 'امتیاز' },
    description: {
      en: 'The sum of the points of the scored data points.',
      fa: 'جمع امتیاز اقلام امتیازگرفته.',
    },
    ...COUNT,
  },
  max_points: {
    title: { en: 'Most possible points', fa: 'سقف امتیاز' },
    description: { en: '4 × the number of scored data points.', fa: '۴ × تعداد اقلام امتیازگرفته.' },
    ...COUNT,
  },
  percent: {
    title: { en: 'Score in percent', fa: 'درصد امتیاز' },
    description: {
      en: 'Points ÷ (4 × scored data points), 25–100, unrounded; empty where nothing is scored.',
      fa: 'امتیاز ÷ (۴ × تعداد اقلام امتیازگرفته)، ۲۵ تا ۱۰۰، بدون گرد کردن؛ خالی اگر چیزی امتیاز نگرفته است.',
    },
    datatype: 'number',
    minimum: 25,
    maximum: 100,
    unit: 'percent',
  },
} as const satisfies Record<string, Term>;
