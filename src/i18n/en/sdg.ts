export const sdg = {
  title: 'SDGs',
};
