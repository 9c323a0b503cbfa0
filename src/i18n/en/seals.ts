export const seals = {
  title: 'Seals',
};
