import type { council as english } from '../en/council';

export const council: typeof english = {
  title: 'نمای شورا',
};
