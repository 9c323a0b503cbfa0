// Numbers as the app shows and people type them: three digit sets, grouped or not.

const PERSIAN_ZERO = 0x06f0;
const ARABIC_ZERO = 0x0660;

/** The source of a pattern for the number in any digit set, with or without thousands separators. */
export function numberPattern(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.split('').map(characterPattern).join('[,٬\\s]?');
  return decimals === undefined
    ? grouped
    : `${grouped}[.٫]${decimals.split('').map(characterPattern).join('')}`;
}

/** The percent, 0–100, standing by itself: 5 % is not in 62.5 %. */
export function percentPattern(value: number): RegExp {
  return new RegExp(`(?<![\\d۰-۹.٫])${numberPattern(value)}\\s?[%٪]`);
}

/** "2.95" → "۲٫۹۵", "3,062,242" → "۳٬۰۶۲٬۲۴۲". */
export function writePersian(text: string): string {
  return text
    .replace(/\d/g, (digit) => String.fromCharCode(PERSIAN_ZERO + Number(digit)))
    .replaceAll(',', '٬')
    .replaceAll('.', '٫');
}

function characterPattern(character: string): string {
  if (!/\d/.test(character)) return '[-\\u2212]';
  const value = Number(character);
  return `[${character}${String.fromCharCode(PERSIAN_ZERO + value, ARABIC_ZERO + value)}]`;
}
