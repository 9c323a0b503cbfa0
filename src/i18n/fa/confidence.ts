import type { confidence as english } from '../en/confidence';

export const confidence: typeof english = {
  title: 'اطمینان به داده: {{grade}}',
  grades: { solid: 'زیاد', fair: 'متوسط', weak: 'کم' },
  nothing: 'ایرادی به این مقدار وارد نیست.',
  rule: 'این قاعده از ماست، نه از ITU: بدون ایراد یعنی اطمینان زیاد، یک ایراد یعنی متوسط، دو ایراد یا یک ایراد اساسی یعنی کم.',
  grave: 'اساسی',
  objections: {
    'quality-derived': 'مقدار از داده سطح بالاتر تعمیم یافته است.',
    'quality-estimated': 'مقدار، برآوردی بر پایه فرض‌های معین است.',
    'quality-personal': 'مقدار، برآورد شخصی است.',
    'quality-unknown': 'روش به دست آوردن مقدار نامعلوم و غیرقابل پیگیری است.',
    'quality-not-stated': 'کیفیت داده اعلام نشده است.',
    'no-evidence': 'مستنداتی پیوست نشده است.',
    'year-not-stated': 'سال داده اعلام نشده است.',
    old: 'داده {{count, number}} سال از دوره ارزیابی قدیمی‌تر است.',
    'very-old': 'داده {{count, number}} سال از دوره ارزیابی قدیمی‌تر است.',
    'entered-directly': 'نتیجه مستقیم وارد شده است، بدون صورت و مخرج کسر.',
    'accepted-findings': 'هشدار بررسی با ذکر دلیل پذیرفته شده است (تعداد: {{count, number}}).',
  },
  share: '{{percent}} امتیازها بر برآورد تکیه دارد.',
  shareWithNotStated:
    '{{percent}} امتیازها بر برآورد تکیه دارد، با احتساب {{notStated}} که کیفیت داده آن‌ها اعلام نشده است.',
  noneStated: 'کیفیت داده برای هیچ‌یک از این امتیازها اعلام نشده است؛ همه برآورد به شمار می‌آید.',
  counts: 'اطمینان به داده: زیاد {{solid, number}}، متوسط {{fair, number}}، کم {{weak, number}} قلم.',
};
