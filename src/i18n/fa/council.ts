import type { council as english } from '../en/council';

export const council: typeof english = {
  title: 'نمای شورا',
  wheel: {
    title: 'تصویر کلی',
    read: 'حلقه بیرونی برای هر یک از {{count, number}} قلم داده یک خانه دارد؛ به سوی مرکز، دسته‌ها و سپس سه بُعد آمده است.',
    picture: 'چرخ عملکرد {{name}}: {{what}}',
  },
  closing: {
    title: 'چه چیزی سبز شد و چه چیزی هنوز قرمز است',
    reds: 'هنوز قرمز، دورترین‌ها از هدف اول',
    step: 'گام بعدی',
    owner: 'متولی',
    due: 'مهلت',
    noStep: 'لازم است: {{need}}',
    noStepAtAll: 'هنوز تعیین نشده',
    noOwner: 'هنوز تعیین نشده',
    noDue: 'بدون مهلت',
    late: '{{date}}، مهلت‌گذشته',
    more_one: '{{count, number}} قلم داده دیگر هم قرمز است.',
    more_other: '{{count, number}} قلم داده دیگر هم قرمز است.',
  },
  categories: 'دسته‌ها',
  weakestFirst: 'دسته‌ها، ضعیف‌ترین‌ها اول',
  covered: '{{scored, number}} از {{total, number}} قلم',
  coveredInFull: '{{scored, number}} قلم از {{total, number}} قلم داده امتیاز گرفته',
  reported: 'گزارش‌نشده',
  status: {
    draft: 'پیش‌نویس',
    final: 'نهایی',
    version: '{{status}}، نسخه {{version}}',
  },
  basis: 'مجموعه مقادیر مرجع: {{benchmarks}}',
  pages: 'صفحه‌ها',
  previous: 'قبلی',
  next: 'بعدی',
  position: '{{page, number}} از {{count, number}}',
  keys: 'کلیدهای جهت‌نما صفحه را عوض می‌کند و Escape نما را می‌بندد.',
  fullscreen: 'تمام‌صفحه',
  leaveFullscreen: 'خروج از تمام‌صفحه',
  close: 'بستن',
  says: {
    stands: {
      all_one:
        '{{name}} با امتیاز {{percent}} در وضعیت {{band}} است و تنها قلم داده آن امتیاز گرفته است؛ {{sure}}.',
      all_other:
        '{{name}} با امتیاز {{percent}} در وضعیت {{band}} است و هر {{count, number}} قلم داده آن امتیاز گرفته است؛ {{sure}}.',
      most_one:
        '{{name}} با امتیاز {{percent}} در وضعیت {{band}} است و {{count, number}} قلم از {{total, number}} قلم داده آن امتیاز گرفته است؛ {{sure}}.',
      most_other:
        '{{name}} با امتیاز {{percent}} در وضعیت {{band}} است و {{count, number}} قلم از {{total, number}} قلم داده آن امتیاز گرفته است؛ {{sure}}.',
      few_one:
        '{{name}} با امتیاز {{percent}} در وضعیت {{band}} است، اما تنها {{count, number}} قلم از {{total, number}} قلم داده آن امتیاز گرفته است؛ {{sure}}.',
      few_other:
        '{{name}} با امتیاز {{percent}} در وضعیت {{band}} است، اما تنها {{count, number}} قلم از {{total, number}} قلم داده آن امتیاز گرفته است؛ {{sure}}.',
    },
    sure: {
      measured: 'هیچ بخشی از این امتیاز بر برآورد تکیه ندارد',
      estimated: '{{percent}} این امتیاز بر برآورد تکیه دارد',
      partlyUnstated: '{{percent}} این امتیاز بر برآورد یا بر داده‌ای تکیه دارد که کیفیت آن اعلام نشده است',
      unstated: 'کیفیت هیچ‌یک از این داده‌ها اعلام نشده است',
    },
    nothing: {
      unreported_one: '{{name}} هنوز امتیازی ندارد، زیرا تنها قلم داده آن گزارش نشده است.',
      unreported_other:
        '{{name}} هنوز امتیازی ندارد، زیرا هیچ‌یک از {{count, number}} قلم داده آن گزارش نشده است.',
      unscored_one:
        '{{name}} هنوز امتیازی ندارد: {{count, number}} قلم از {{total, number}} قلم داده آن گزارش شده، ولی نمی‌توان به آن امتیاز داد.',
      unscored_other:
        '{{name}} هنوز امتیازی ندارد: {{count, number}} قلم از {{total, number}} قلم داده آن گزارش شده، ولی به هیچ‌کدام نمی‌توان امتیاز داد.',
    },
    turned: {
      sentence: 'از ارزیابی {{since}} تاکنون، {{rose}} و {{fell}}.',
      same: 'از ارزیابی {{since}} تاکنون، وضعیت هیچ قلم داده‌ای تغییر نکرده است.',
      noneRose: 'هیچ قلم داده‌ای به وضعیت بالاتر نرسیده',
      rose_one: '{{count, number}} قلم داده ({{names}}) به وضعیت بالاتر رسیده',
      rose_other: '{{count, number}} قلم داده ({{names}}) به وضعیت بالاتر رسیده',
      noneFell: 'هیچ قلمی به وضعیت پایین‌تر افت نکرده است',
      fell_one: '{{count, number}} قلم ({{names}}) به وضعیت پایین‌تر افت کرده است',
      fell_other: '{{count, number}} قلم ({{names}}) به وضعیت پایین‌تر افت کرده است',
    },
    best: {
      sentence: '{{green}}؛ {{categories}}.',
      allGreen_one: 'تنها قلم امتیازگرفته سبز است',
      allGreen_other: 'هر {{count, number}} قلم امتیازگرفته سبز است',
      noneGreen_one: 'تنها قلم امتیازگرفته هنوز سبز نیست',
      noneGreen_other: 'هیچ‌یک از {{count, number}} قلم امتیازگرفته هنوز سبز نیست',
      someGreen_one: 'از {{scored, number}} قلم امتیازگرفته، {{count, number}} قلم سبز است',
      someGreen_other: 'از {{scored, number}} قلم امتیازگرفته، {{count, number}} قلم سبز است',
      onlyCategory: 'تنها دسته‌ای که امتیاز دارد {{names}} است',
      alike: 'هر {{count, number}} دسته‌ای که امتیاز دارد در {{percent}} ({{band}}) ایستاده است',
      category_one: 'بهترین دسته {{names}} با {{percent}} ({{band}}) است',
      category_other: 'بهترین دسته‌ها {{names}} است، هر یک با {{percent}} ({{band}})',
    },
    range: {
      only: 'تنها دسته‌ای که امتیاز دارد {{names}} با {{percent}} ({{band}}) است.',
      alike: 'هر {{count, number}} دسته‌ای که امتیاز دارد در {{percent}} ({{band}}) ایستاده است.',
      between:
        'در میان دسته‌ها، {{best}} با {{bestPercent}} ({{bestBand}}) بهترین و {{worst}} با {{worstPercent}} ({{worstBand}}) ضعیف‌ترین است.',
    },
    reds: {
      lifted_one: 'یک قلم داده هنوز قرمز است: {{names}}؛ این قلم با {{need}} از قرمز بیرون می‌آید.',
      lifted_other:
        '{{count, number}} قلم داده هنوز قرمز است: {{names}}؛ از این میان {{nearest}} نزدیک‌تر از همه است و با {{need}} از قرمز بیرون می‌آید.',
      fixed_one: 'یک قلم داده هنوز قرمز است: {{names}}.',
      fixed_other: '{{count, number}} قلم داده هنوز قرمز است: {{names}}.',
      none: 'هیچ قلم امتیازگرفته‌ای قرمز نیست؛ نزدیک‌ترین قلم به وضعیت بالاتر {{nearest}} است که با {{need}} به آن می‌رسد.',
      noneTop: 'هیچ قلم امتیازگرفته‌ای قرمز نیست و همه به بالاترین وضعیت رسیده است.',
      noneFixed: 'هیچ قلم امتیازگرفته‌ای قرمز نیست.',
    },
    green: {
      turned_one: 'از ارزیابی {{since}} تاکنون، یک قلم داده از قرمز به سبز رسیده است: {{names}}.',
      turned_other:
        'از ارزیابی {{since}} تاکنون، {{count, number}} قلم داده از قرمز به سبز رسیده است: {{names}}.',
      none: 'از ارزیابی {{since}} تاکنون، هیچ قلم داده‌ای از قرمز به سبز نرسیده است.',
      noCommon:
        'هیچ قلم داده‌ای هم در {{since}} و هم اکنون امتیاز نگرفته است؛ پس چیزی نمی‌توانسته از قرمز به سبز برسد.',
      noPrevious: 'دوره پیشین این شهر روی این دستگاه نیست؛ پس نمی‌توان گفت چه چیزی از قرمز به سبز رسیده است.',
    },
    steps: {
      allPlanned_one: 'یک قلم داده هنوز قرمز است و گام بعدی آن تعیین شده است.',
      allPlanned_other: '{{count, number}} قلم داده هنوز قرمز است و گام بعدی همه آن‌ها تعیین شده است.',
      nonePlanned_one: 'یک قلم داده هنوز قرمز است و گام بعدی آن تعیین نشده است.',
      nonePlanned_other: '{{count, number}} قلم داده هنوز قرمز است و گام بعدی هیچ‌یک تعیین نشده است.',
      somePlanned:
        '{{count, number}} قلم داده هنوز قرمز است؛ گام بعدی {{planned, number}} قلم از آن‌ها تعیین شده است.',
      none: 'هیچ قلم امتیازگرفته‌ای قرمز نیست.',
      nothing: 'هنوز چیزی امتیاز نگرفته است؛ پس نه چیزی قرمز است و نه سبز.',
    },
    owners: {
      all_one: 'متولی آن مشخص است.',
      all_other: 'متولی همه آن‌ها مشخص است.',
      none_one: 'متولی آن هنوز مشخص نیست.',
      none_other: 'متولی هیچ‌یک از آن‌ها هنوز مشخص نیست.',
      some_one: '{{count, number}} قلم از آن‌ها هنوز متولی ندارد.',
      some_other: '{{count, number}} قلم از آن‌ها هنوز متولی ندارد.',
    },
    // The mark at the beginning says that the quotation marks run from right to left, too.
    name: '\u200f«{{name}}»',
    more_one: 'یک مورد دیگر',
    more_other: '{{count, number}} مورد دیگر',
  },
};
