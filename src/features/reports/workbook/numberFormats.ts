// Number formats of a spreadsheet: they show as the screen does, and never change the number itself.
import type { Unit } from '../../../core/catalogue/classification';
import type { Language } from '../../../i18n/createI18n';

/** Shows the digits of the language. */
const DIGITS = { en: '', fa: '[$-3000429]' } satisfies Record<Language, string>;
const PERCENT = { en: '" %"', fa: '"٪"' } satisfies Record<Language, string>;
const YES_NO = { en: '"Yes";"Yes";"No"', fa: '"بله";"بله";"خیر"' } satisfies Record<Language, string>;

const MOST_DECIMALS = 8;
const SIGNIFICANT = 3;

/** Up to two decimals; a value below one keeps three significant digits. Thousands are grouped, but not those of years. */
export function chooseNumberFormat(
  value: number,
  language: Language,
  kind: 'amount' | 'year' = 'amount',
): string {
  const whole = kind === 'year' ? '0' : '#,##0';
  return DIGITS[language] + whole + writeDecimals(countDecimals(value));
}

/** Never rounds onto a limit that the value has not reached. */
export function choosePercentFormat(value: number, limits: readonly number[], language: Language): string {
  let decimals = countDecimals(value);
  const roundsOntoLimit = () => limits.includes(Number(value.toFixed(decimals))) && !limits.includes(value);
  while (roundsOntoLimit() && decimals < MOST_DECIMALS) decimals += 1;
  return `${DIGITS[language]}0${writeDecimals(decimals)}${PERCENT[language]}`;
}

/** A value of a data point by its unit: a percent has its sign, yes is 1 and no is 0. */
export function chooseValueFormat(value: number, { id }: Unit, language: Language): string {
  if (id === 'yes-no') return YES_NO[language];
  return id === 'percent' ? choosePercentFormat(value, [], language) : chooseNumberFormat(value, language);
}

function countDecimals(value: number): number {
  const magnitude = Math.abs(value);
  const most =
    magnitude === 0 || magnitude >= 1
      ? 2
      : Math.min(MOST_DECIMALS, SIGNIFICANT - 1 - Math.floor(Math.log10(magnitude)));
  for (let decimals = 0; decimals < most; decimals += 1) {
    if (Number(value.toFixed(decimals)) === Number(value.toFixed(most))) return decimals;
  }
  return most;
}

function writeDecimals(decimals: number): string {
  return decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
}
