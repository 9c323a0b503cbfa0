export const council = {
  title: 'Council mode',
};
