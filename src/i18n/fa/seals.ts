import type { seals as english } from '../en/seals';

export const seals: typeof english = {
  title: 'مُهرها',
};
