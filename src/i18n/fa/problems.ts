import type { problems as english } from '../en/problems';

export const problems: typeof english = {
  place: {
    rowColumn: 'ردیف {{row, number}}، ستون {{column}}',
    row: 'ردیف {{row, number}}',
    column: 'ستون {{column}}',
    path: '{{path}}',
  },
  sentences: {
    'not-a-number': '«{{found}}» عدد نیست. مانند ۱۲٫۵ بنویسید.',
    'ambiguous-comma':
      '«{{found}}» دو جور خوانده می‌شود. ممیز را با «٫» یا نقطه بنویسید و هزارگان را جدا نکنید.',
    'not-positive': '«{{found}}» باید بزرگ‌تر از صفر باشد.',
    'shortened-number': '«{{found}}» را نرم‌افزار صفحه‌گسترده کوتاه کرده است. عدد کامل لازم است.',
    'empty-file': 'فایل خالی است.',
    'not-a-text-file': 'این فایل CSV نیست ({{found}}). در اکسل «ذخیره با نام» و «CSV UTF-8» را انتخاب کنید.',
    'not-a-report': 'این گزارش بلوغ نیست؛ ردیف نخست آن هیچ‌یک از ستون‌های مورد انتظار را ندارد.',
    'missing-column': 'ستون {{expected}} در فایل نیست.',
    'doubled-column': 'ستون {{found}} تکراری است.',
    'broken-quotes': 'گیومه‌ای باز شده و بسته نشده، یا پس از گیومه بسته متن آمده است.',
    'too-many-cells': 'خانه‌های این ردیف از ردیف نخست بیشتر است: {{found}}.',
    'unknown-data-point': '«{{found}}» از اقلام داده فهرست شاخص‌ها نیست.',
    'doubled-data-point': 'قلم داده {{found}} برای بار دوم آمده است. ردیف نخست پذیرفته شد.',
    'unknown-status': '«{{found}}» وضعیت شناخته‌شده‌ای نیست. یکی از این‌ها لازم است: {{expected}}.',
    'unknown-quality': '«{{found}}» هیچ‌یک از درجه‌های کیفیت ITU نیست.',
    'not-a-year': '«{{found}}» سال چهاررقمی نیست.',
    'value-without-status': 'عددی آمده است ({{found}})، ولی وضعیت «reported» نیست.',
    'not-yes-or-no': '«{{found}}» نه بله (۱) است و نه خیر (۰).',
    'no-city': 'در این ردیف نام شهر نیامده است.',
    'scattered-rows':
      'ردیف‌های {{found}} بالاتر آمده‌اند و میان آن‌ها ردیف‌های دیگری هست. ردیف‌های یک شهر و یک دوره باید پشت سر هم باشند؛ این ردیف‌ها کنار گذاشته شد.',
    'zero-denominator': 'مخرج کسر صفر است و مقداری محاسبه نمی‌شود.',
    'out-of-range': '{{found}} بیرون از بازه محتمل {{expected}} است.',
    'value-differs-from-parts':
      'مقدار {{found}} از صورت و مخرج کسر به دست نمی‌آید؛ حاصل آن‌ها {{expected}} است و همان پذیرفته شد.',
    'unused-number': 'عدد {{found}} در اینجا به کار نمی‌رود.',
    'other-city': 'فایل درباره {{found}} است و این ارزیابی درباره {{expected}}.',
    'other-period': 'فایل مربوط به سال {{found}} است و این ارزیابی مربوط به {{expected}}.',
    'read-with-semicolons': 'ستون‌ها با نقطه‌ویرگول جدا شده‌اند و فایل همین‌طور خوانده شد.',
    'read-with-decimal-comma': 'ویرگول به‌جای ممیز خوانده شد: {{found}} به‌صورت {{expected}}.',
    'read-as-windows-1256':
      'فایل UTF-8 نیست و با Windows-1256 (عربی) خوانده شد. متن‌های فارسی را بررسی کنید.',
    'not-json': 'فایل JSON درستی نیست.',
    'wrong-definition': 'یافت شد: {{found}}. انتظار می‌رفت: {{expected}}.',
    'damaged-revision': 'یک رکورد ذخیره‌شده با مُهر خود یکی نیست و کنار گذاشته شد.',
  },
};
