import type { profile as english } from '../en/profile';

export const profile: typeof english = {
  title: 'شناسنامه شهر',
  lead: 'یک بار وارد می‌شود و همه‌جا مخرج کسر است. هر تغییر در همه اقلام داده‌ای که بر آن تکیه دارند دیده می‌شود.',
  about: {
    title: 'ارزیابی',
    city: 'شهر',
    country: 'کشور',
    period: 'سال',
    benchmarkSet: 'مجموعه مقادیر مرجع',
  },
  figures: 'ارقام شهر',
  year: 'مربوط به سال',
  used: 'مخرج کسر {{count, number}} قلم داده',
  quantities: {
    population: 'جمعیت',
    households: 'خانوارها',
    area: 'مساحت',
    gdp: 'تولید ناخالص داخلی شهر',
  },
  units: { population: 'نفر', households: 'خانوار', area: 'کیلومتر مربع', gdp: '' },
  currency: 'واحد پول',
  currencyHint: 'مانند USD، EUR یا IRR',
};
