import type { cities as english } from '../en/cities';

export const cities: typeof english = {
  title: 'شهرهای دیگر',
};
