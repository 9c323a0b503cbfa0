export const fields = {
  numbers: {
    'not-a-number': '“{{found}}” is not a number. Write it like 12.5. It is not saved.',
    'ambiguous-comma':
      '“{{found}}” could mean two numbers. Write the decimal sign as a point and leave out thousands separators. It is not saved.',
    'shortened-number': '“{{found}}” was shortened by a spreadsheet. Copy the full number. It is not saved.',
    'not-a-year': '“{{found}}” is not a year with four digits. It is not saved.',
    'not-positive': '“{{found}}” cannot be: the figure has to be above zero. It is not saved.',
  },
};
