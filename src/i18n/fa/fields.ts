import type { fields as english } from '../en/fields';

export const fields: typeof english = {
  numbers: {
    'not-a-number': '«{{found}}» عدد نیست. مانند ۱۲٫۵ بنویسید. ذخیره نشده است.',
    'ambiguous-comma':
      '«{{found}}» دو جور خوانده می‌شود. ممیز را با «٫» یا نقطه بنویسید و هزارگان را جدا نکنید. ذخیره نشده است.',
    'shortened-number':
      '«{{found}}» را نرم‌افزار صفحه‌گسترده کوتاه کرده است. عدد کامل را بنویسید. ذخیره نشده است.',
    'not-a-year': '«{{found}}» سال چهاررقمی نیست. ذخیره نشده است.',
    'not-positive': '«{{found}}» ممکن نیست؛ رقم باید بزرگ‌تر از صفر باشد. ذخیره نشده است.',
  },
};
