import type { results as english } from '../en/results';

export const results: typeof english = {
  title: 'نتایج',
  coverage: {
    title: 'پوشش',
    text: 'امتیاز تنها آنچه را در بر می‌گیرد که سنجیدنی بوده است؛ آنچه نیست صفر به شمار نمی‌آید، کنار می‌ماند.',
    kpis: 'شاخص‌ها',
    dataPoints: 'اقلام داده',
    reported: 'گزارش‌شده',
    partial: 'ناقص',
    missing: 'گزارش‌نشده',
    scored: 'امتیازگرفته',
    of: 'از {{total, number}}',
  },
  dimensions: 'بُعدهای سه‌گانه',
  subDimensions: 'زیربُعدهای هفت‌گانه',
  categories: 'دسته‌ها',
  columns: {
    group: 'گروه',
    points: 'امتیاز',
    percent: 'درصد امتیاز',
    band: 'وضعیت',
  },
  method: 'درصد امتیاز = امتیاز ÷ (۴ × تعداد اقلام امتیازگرفته). مجموعه مقادیر مرجع: {{benchmarks}}.',
  list: {
    title: 'اقلام داده به تفکیک رنگ',
    all: 'همه',
    none: 'قلم داده‌ای در اینجا نیست.',
    caption: '{{count, number}} قلم داده',
    columns: {
      dataPoint: 'قلم داده',
      value: 'مقدار',
      target: 'مقدار هدف',
      percent: 'درصد تحقق هدف',
      band: 'وضعیت',
    },
    groups: { unscored: 'گزارش‌شده، بدون امتیاز', missing: 'گزارش‌نشده', unanswered: 'بی‌پاسخ' },
  },
};
