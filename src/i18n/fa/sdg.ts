import type { sdg as english } from '../en/sdg';

export const sdg: typeof english = {
  title: 'اهداف توسعه پایدار',
};
