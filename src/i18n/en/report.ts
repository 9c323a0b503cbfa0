export const report = {
  title: 'Report',
};
