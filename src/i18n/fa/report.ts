import type { report as english } from '../en/report';

export const report: typeof english = {
  title: 'گزارش',
};
