import type { explain as english } from '../en/explain';

export const explain: typeof english = {
  title: 'چگونه محاسبه شد',
  why: 'چرا؟',
  whyOf: 'چرا؟ {{name}}',
  close: 'بستن',
  value: {
    ratio: 'مقدار: {{value}}. روش محاسبه: {{factor}} × صورت کسر ÷ مخرج کسر.',
    plainRatio: 'مقدار: {{value}}. روش محاسبه: صورت کسر ÷ مخرج کسر.',
    numerator: 'صورت کسر، {{name}}: {{value}}.',
    denominator: 'مخرج کسر، {{name}}: {{value}}.',
    fromProfile: 'مخرج کسر از شناسنامه شهر گرفته شده است.',
    direct:
      'مقدار: {{value}}؛ مستقیم وارد شده است. طبق تعریف: {{factor}} × صورت کسر «{{numerator}}» ÷ مخرج کسر «{{denominator}}».',
    plainDirect:
      'مقدار: {{value}}؛ مستقیم وارد شده است. طبق تعریف: صورت کسر «{{numerator}}» ÷ مخرج کسر «{{denominator}}».',
    entered: 'مقدار: {{value}}؛ همان که برای «{{what}}» وارد شده است.',
  },
  origin: {
    title: 'پاسخ از کجا آمده است:',
    stated: '{{field}}: {{value}}',
    fields: {
      quality: 'کیفیت داده',
      referenceYear: 'سال داده',
      origin: 'منشأ داده',
      agency: 'دستگاه متولی',
      source: 'منبع',
      note: 'یادداشت',
    },
    missing: {
      quality: 'کیفیت داده',
      referenceYear: 'سال داده',
      origin: 'منشأ داده',
      agency: 'دستگاه متولی',
      source: 'منبع',
    },
    notStated: 'اعلام نشده: {{fields}}.',
    entered: 'واردکننده: {{author}}، {{at}}.',
    earlier: 'نسخه‌های پیشین در تاریخچه: {{count, number}}',
  },
  evidence: {
    title: 'مستندات ({{count, number}}):',
    none: 'مستندات: ندارد.',
    linkTitled: 'پیوند: {{title}}، {{address}}',
    withFacts: '{{piece}} ({{facts}})',
    kinds: { file: 'فایل: {{title}}', link: 'پیوند: {{title}}', note: 'یادداشت: {{title}}' },
  },
  target: {
    both: 'مقدار هدف: {{target}}؛ درصد تحقق هدف در آن ۱۰۰ است. مقدار کف: {{floor}}؛ درصد تحقق هدف در آن صفر است.',
    basis: 'پایه مقدار هدف: {{basis}}',
    confidences: {
      published: 'درجه اطمینان: هدف منتشرشده.',
      'well-known': 'درجه اطمینان: هدف شناخته‌شده.',
      judgement: 'درجه اطمینان: قضاوت کارشناسی.',
    },
    setBy: 'تعیین‌کننده: {{author}}، {{at}}.',
    setByWhy: 'تعیین‌کننده: {{author}}، {{at}}: {{why}}',
    nobody: 'بی‌نام',
  },
  percent: {
    printed: 'درصد تحقق هدف = ۱۰۰ × مقدار ÷ هدف؛ همان که ITU چاپ کرده است.',
    withFloor:
      'درصد تحقق هدف = ۱۰۰ × (مقدار − کف) ÷ (هدف − کف). اگر کف صفر باشد، همان مقدار ÷ هدف است که ITU چاپ کرده است.',
    ours: 'درصد تحقق هدف = ۱۰۰ × (مقدار − کف) ÷ (هدف − کف). ITU برای حالتی که کمتر بهتر است فرمولی چاپ نکرده است؛ این فرمول از ماست.',
    limited: 'درصد تحقق هدف به بازه صفر تا ۱۰۰ محدود می‌شود: {{unlimited}} می‌شود {{percent}}.',
  },
  band: {
    below: '{{percent}} کمتر از {{to}} است: {{band}}.',
    between: '{{percent}} در بازه {{from}} تا کمتر از {{to}} است: {{band}}.',
    upTo: '{{percent}} در بازه {{from}} تا خود {{to}} است: {{band}}.',
    above: '{{percent}} بیش از {{from}} است: {{band}}.',
    from: '{{percent}} به {{from}} رسیده یا از آن گذشته است: {{band}}.',
    points: 'این وضعیت {{points, number}} امتیاز از ۴ دارد.',
    limits: 'مرز وضعیت‌ها به صورت مقدار این قلم داده:',
  },
  unscored: 'بدون امتیاز: {{reason}}. {{why}}',
  said: 'آنچه نوشته شده است: {{said}}',
  noBenchmark: 'چرا مقدار هدفی نیست: {{basis}}',
  sum: {
    rule: 'درصد امتیاز = امتیاز ÷ (۴ × تعداد اقلام امتیازگرفته).',
    own: 'خود اقلام داده شمرده می‌شود، نه نتیجه گروه‌های کوچک‌تر.',
    nothing:
      'هیچ‌یک از {{count, number}} قلم داده این گروه امتیاز نگرفته است؛ پس گروه امتیازی ندارد. نبودن داده به معنای صفر نیست.',
  },
  coverage: {
    kpis: 'شاخص‌ها: از {{total, number}} شاخص، {{reported, number}} کامل گزارش شده، {{partial, number}} ناقص است و {{missing, number}} گزارش نشده است.',
    dataPoints:
      'اقلام داده: از {{total, number}} قلم داده، {{reported, number}} گزارش شده و از آن‌ها {{scored, number}} امتیاز گرفته است.',
  },
  counted: 'در محاسبه آمده، با امتیاز هر یک ({{count, number}})',
  member: '{{name}}: {{value}}، {{percent}} از هدف، {{band}}، {{points, number}} امتیاز از ۴.',
  leftOut: 'کنارگذاشته از هر دو جمع: {{reason}} ({{count, number}})',
  memberSaid: '{{name}}: {{said}}',
  benchmarkSet: 'مجموعه مقادیر مرجع: {{name}}.',
  ownTargets:
    'مقدار هدف را خود شهر تعیین کرده است؛ این امتیاز بخشی از امتیاز رسمی، پوشش و گزارش‌های آن نیست.',
  file: {
    title: 'هر امتیاز چگونه محاسبه شده است',
    city: 'شهر: {{city}}',
    country: 'کشور: {{country}}',
    period: 'دوره: {{period}}',
    text: 'هر گروه و هر قلم داده یک بار و به ترتیب ITU توضیح داده شده است؛ هر قلم داده زیر دسته خود آمده است.',
    levels: {
      dimension: 'بُعد: {{path}}',
      'sub-dimension': 'زیربُعد: {{path}}',
      category: 'دسته: {{path}}',
    },
    dataPoint: '{{name}} ({{id}})',
  },
  coverageGate: {
    incomplete:
      'از {{total, number}} شاخص، {{missing, number}} شاخص ({{percent}}) گزارش نشده است، یعنی بیش از {{limit, number}} درصد؛ تصویر کلی ناقص است. ITU توضیح آن را از شهر می‌پرسد (راهنمای راستی‌آزمایی ۲۰۲۲، ص ۳۲).',
    complete:
      'از {{total, number}} شاخص، {{missing, number}} شاخص ({{percent}}) گزارش نشده است؛ بیش از {{limit, number}} درصد نیست.',
    partialTitle: 'شاخص‌های ناقص ({{count, number}})',
    partialText:
      'بعضی از اقلام داده آن‌ها گزارش شده و بعضی گزارش نشده است. گزارش‌نشده به شمار نمی‌آیند، اما مانند گزارش ITU نامشان می‌آید.',
    partialMissing: 'از {{total, number}} قلم داده، {{missing, number}} قلم داده را ندارد:',
  },
  columns: { kpis: 'شاخص گزارش‌شده', dataPoints: 'قلم داده گزارش‌شده' },
  partialCount: '({{count, number}} ناقص)',
};
