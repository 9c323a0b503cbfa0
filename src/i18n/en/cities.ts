export const cities = {
  title: 'Other cities',
};
