import type { findings as english } from '../en/findings';

export const findings: typeof english = {
  title: 'بررسی‌ها',
  text: 'اینجا آمده است که راستی‌آزماهای ITU درباره چه چیزهایی می‌پرسند. هر پاسخ همان‌گونه که وارد شده ذخیره شده است: آن را اصلاح کنید یا مورد را با ذکر دلیل بپذیرید؛ دلیل همراه پاسخ می‌ماند.',
  open: 'موارد باز',
  openCount_one: '{{count, number}} مورد باز است.',
  openCount_other: '{{count, number}} مورد باز است.',
  noneOpen: 'هیچ موردی باز نیست.',
  accepted: 'موارد پذیرفته‌شده',
  wholeCity: 'کل شهر',
  severities: { warning: 'لطفاً بررسی کنید', note: 'برای اطلاع' },
  filters: {
    rule: 'نوع مورد',
    allRules: 'همه انواع',
    dimension: 'بُعد',
    allDimensions: 'همه بُعدها',
    shown: '{{shown, number}} مورد از {{count, number}} مورد نشان داده شده است.',
    noneOpen: 'با این انتخاب، مورد بازی نیست.',
    rules: {
      missing: 'شاخص‌های گزارش‌نشده زیاد',
      range: 'بیرون از بازه محتمل',
      typical: 'زیادتر یا کمتر از حد معمول',
      'numerator-only': 'صورت کسر به‌تنهایی',
      'profile-changed': 'ناسازگار با شناسنامه شهر',
      'air-unit': 'یکای کیفیت هوا',
      'total-100': 'جمع سهم‌ها ۱۰۰ نیست',
      'treatment-order': 'ترتیب مراحل تصفیه',
      'not-above': 'بیشتر از قلم داده دیگر',
      'numerator-equals': 'صورت کسر متفاوت',
      jump: 'جهش نسبت به دوره قبل',
    },
  },
  source: 'قاعده: {{source}}',
  noValue: 'بدون مقدار',
  sources: {
    manual: 'راهنمای راستی‌آزمایی ۲۰۲۲، ص {{page, number}}',
    catalogue: 'بازه محتمل در تعریف شاخص',
    judgement: 'قضاوت ما، نه ITU',
  },
  sentences: {
    'typical-below': '{{value}} کمتر از حد معمول است؛ مقدار معمول {{min}} یا بیشتر است.',
    'typical-above': '{{value}} بیشتر از حد معمول است؛ مقدار معمول حداکثر {{max}} است.',
    'profile-note': 'مخرج کسر ({{denominator}}) با شناسنامه شهر ({{profile}}) {{percent}} تفاوت دارد.',
    'profile-warning':
      'مخرج کسر ({{denominator}}) با شناسنامه شهر ({{profile}}) {{percent}} تفاوت دارد. راستی‌آزماهای ITU درباره تفاوت بیش از {{limit}} می‌پرسند.',
    'total-100': 'جمع سهم‌ها {{total}} است؛ انتظار می‌رفت {{expected}} ± {{tolerance}} باشد.',
    'treatment-order':
      '«{{name}}» ({{value}}) بیشتر از «{{otherName}}» ({{other}}) است؛ درحالی‌که فاضلاب پیش از رسیدن به هر مرحله از تصفیه، مرحله‌های قبلی را گذرانده است.',
    'above-normally': '«{{name}}» ({{value}}) بیشتر از «{{otherName}}» ({{other}}) است. معمولاً چنین نیست.',
    'above-always': '«{{name}}» ({{value}}) بیشتر از «{{otherName}}» ({{other}}) است. چنین چیزی ممکن نیست.',
    'numerator-equals':
      'صورت کسر ({{numerator}}) و «{{otherName}}» ({{other}}) یک چیز را می‌شمارند و باید برابر باشند.',
    'air-low-ppb':
      '{{value}} برای میانگین سالانه بسیار کم است؛ مقدار معمول {{minimum}} یا بیشتر است. اگر برحسب ppb اندازه‌گیری شده باشد، باید در {{factor}} ضرب شود که حاصل آن {{converted}} است.',
    'air-low-ppm':
      '{{value}} برای میانگین سالانه بسیار کم است؛ مقدار معمول {{minimum}} یا بیشتر است. اگر برحسب ppm اندازه‌گیری شده باشد، باید در {{factor}} ضرب شود که حاصل آن {{converted}} است.',
    'air-named-ppb':
      'در پاسخ {{value}} آمده و در یادداشت یا منبع آن از ppb نام برده شده است. اگر عدد هنوز برحسب ppb باشد، باید در {{factor}} ضرب شود که حاصل آن {{converted}} است.',
    'air-named-ppm':
      'در پاسخ {{value}} آمده و در یادداشت یا منبع آن از ppm نام برده شده است. اگر عدد هنوز برحسب ppm باشد، باید در {{factor}} ضرب شود که حاصل آن {{converted}} است.',
    'numerator-only':
      'تنها صورت کسر ({{numerator}}) وارد شده و این عدد در بازه نتیجه ({{min}} تا {{max}}) است. احتمالاً خود نتیجه است: آن را در جای نتیجه وارد کنید یا مخرج کسر را هم بنویسید.',
    missing:
      '{{missing}} شاخص از {{kpis}} شاخص گزارش نشده است ({{percent}}). اگر بیش از {{limit}} باشد، ITU از شهر توضیح می‌خواهد.',
    jump: 'نسبت به {{period}} به اندازه {{percent}} تغییر کرده است: از {{previous}} به {{value}}. لطفاً هر دو مقدار را بررسی کنید.',
  },
  accept: {
    open: 'پذیرش با ذکر دلیل',
    openFor: 'پذیرش با ذکر دلیل: {{name}}',
    reason: 'چرا همین درست است؟',
    reasonHint: 'دلیل همراه پاسخ می‌ماند و در فایل findings.csv می‌آید.',
    reasonMissing: 'لطفاً دلیل را بنویسید؛ بدون آن، مورد باز می‌ماند.',
    submit: 'پذیرش',
    cancel: 'انصراف',
    done: 'پذیرفته شد: {{name}}.',
    by: 'پذیرش: {{author}}، {{at}}',
    byNobody: 'پذیرش: {{at}}',
    why: 'دلیل: {{reason}}',
    reopen: 'باز کردن دوباره',
    reopenFor: 'باز کردن دوباره مورد {{name}}',
    reopened: 'پیش‌تر با اعداد دیگری پذیرفته شده بود. دلیل آن زمان: {{reason}}',
  },
  panel: {
    accepted: 'پذیرفته‌شده: {{sentence}} دلیل: {{reason}}',
    link: 'رفتن به بررسی‌ها',
  },
};
