import type { actions as english } from '../en/actions';

export const actions: typeof english = {
  title: 'اقدام‌ها',
};
