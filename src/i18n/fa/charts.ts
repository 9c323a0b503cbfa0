import type { charts as english } from '../en/charts';

export const charts: typeof english = {
  title: 'نمودارها',
};
