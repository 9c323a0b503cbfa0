// Numbers, percents, dates and years for people, in one language. Files have their own writers (core/writeNumber).
import { convertYear } from '../core/assessment/period';
import type { Language } from './createI18n';

export interface Format {
  /** Up to two decimals; a value below one keeps three significant digits. */
  number: (value: number) => string;
  /** As ITU prints results: two decimals, thousands apart; whole numbers from a thousand on without decimals. */
  printed: (value: number) => string;
  /** The same with its sign: "97.00 %". */
  printedPercent: (value: number) => string;
  /** All digits, grouped so that the reader of number fields takes it back: "3 062 242", "۳٬۰۶۲٬۲۴۲". */
  editable: (value: number) => string;
  /** 0–100 with its sign. Never rounds onto a limit that the value has not reached. */
  percent: (value: number, limits?: readonly number[]) => string;
  /** A name with digits in it, e.g. a version, in the language's digits. */
  label: (text: string) => string;
  instant: (iso: string) => string;
  /** A day without time, "2026-11-22". */
  date: (iso: string) => string;
  /** "22 Nov 2026 (1 Azar 1405)", "۱ آذر ۱۴۰۵ (۲۲ نوامبر ۲۰۲۶)". */
  dateInBothCalendars: (iso: string) => string;
  /** The same as a date field takes it: "2026-11-22", "۱۴۰۵/۰۹/۰۱". */
  editableDate: (iso: string) => string;
  time: (iso: string) => string;
  year: (year: number) => string;
  /** "a, b and c" */
  list: (words: readonly string[]) => string;
  /** With the years of the other calendar that it overlaps. */
  yearInBothCalendars: (year: number) => string;
}

const LOCALE_OF = { en: 'en-GB', fa: 'fa-IR-u-ca-persian' } satisfies Record<Language, string>;
/** The calendar of the other one; its own digits and names of months. */
const OTHER_CALENDAR_OF = { en: 'en-GB-u-ca-persian', fa: 'fa-IR-u-ca-gregory' } satisfies Record<
  Language,
  string
>;
/** Swedes write their dates as ISO does. */
const EDITABLE_DATE_OF = { en: 'sv-SE', fa: LOCALE_OF.fa } satisfies Record<Language, string>;
const PERCENT_OF = { en: '\u00a0%', fa: '٪' } satisfies Record<Language, string>;
// Intl's own list puts a comma before the Persian "and", which nobody writes.
const LIST_OF = { en: [', ', ' and '], fa: ['، ', ' و '] } satisfies Record<Language, [string, string]>;
const MOST_DECIMALS = 8;
/** From here on ITU prints whole numbers without decimals, e.g. 95 424. */
const FIRST_WITHOUT_DECIMALS = 1000;
/** Below this two decimals would print what is not zero as zero. */
const SMALLEST_IN_TWO_DECIMALS = 0.005;

export function createFormat(language: Language): Format {
  const locale = LOCALE_OF[language];
  const [comma, and] = LIST_OF[language];
  // Making a formatter is dear: each is made when it is first needed.
  const numbers = (options: Intl.NumberFormatOptions) => once(() => new Intl.NumberFormat(locale, options));
  const dates = (options: Intl.DateTimeFormatOptions, of: string = locale) =>
    once(() => new Intl.DateTimeFormat(of, options));
  const plain = numbers({ maximumFractionDigits: 2 });
  const small = numbers({ maximumSignificantDigits: 3 });
  const exact = numbers({ maximumFractionDigits: 20 });
  const digits = numbers({ useGrouping: false });
  const instant = dates({ dateStyle: 'medium', timeStyle: 'short' });
  const time = dates({ timeStyle: 'short' });
  // A day has no time zone: in any other than UTC it could become the day before.
  const date = dates({ dateStyle: 'medium', timeZone: 'UTC' });
  const otherDate = dates({ dateStyle: 'medium', timeZone: 'UTC' }, OTHER_CALENDAR_OF[language]);
  const twoDecimals = numbers({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const shortDate = dates(
    { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' },
    EDITABLE_DATE_OF[language],
  );
  // ITU prints thousands with spaces; a comma could be taken for a decimal sign.
  const withSpaces = (text: string) => (language === 'en' ? text.replaceAll(',', '\u202f') : text);

  const number = (value: number) =>
    withSpaces(value !== 0 && Math.abs(value) < 1 ? small().format(value) : plain().format(value));

  function printed(value: number): string {
    const magnitude = Math.abs(value);
    if (Number.isInteger(value) && magnitude >= FIRST_WITHOUT_DECIMALS) return number(value);
    const isTiny = value !== 0 && magnitude < SMALLEST_IN_TWO_DECIMALS;
    return isTiny ? number(value) : withSpaces(twoDecimals().format(value));
  }

  const formatters = new Map<number, Intl.NumberFormat>();
  function withDecimals(decimals: number): Intl.NumberFormat {
    const known =
      formatters.get(decimals) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
    formatters.set(decimals, known);
    return known;
  }

  function percent(value: number, limits: readonly number[] = []): string {
    let decimals = 2;
    const roundsOntoLimit = () => limits.includes(Number(value.toFixed(decimals))) && !limits.includes(value);
    while (roundsOntoLimit() && decimals < MOST_DECIMALS) decimals += 1;
    const text = withDecimals(decimals).format(value);
    return withSpaces(text) + PERCENT_OF[language];
  }

  function dateInBothCalendars(iso: string): string {
    const day = new Date(iso);
    // Without the era, which nobody writes.
    const parts = otherDate()
      .formatToParts(day)
      .filter(({ type }) => type !== 'era');
    const other = parts
      .map((part) => part.value)
      .join('')
      .trim();
    return `${date().format(day)} (${other})`;
  }

  function yearInBothCalendars(year: number): string {
    const [first, second] = convertYear(year).map((other) => digits().format(other));
    return `${digits().format(year)} (${first}–${second})`;
  }

  return {
    number,
    printed,
    printedPercent: (value) => printed(value) + PERCENT_OF[language],
    editable: (value) => withSpaces(exact().format(value)),
    percent,
    label: (text) => text.replace(/[0-9]/g, (digit) => digits().format(Number(digit))),
    instant: (iso) => instant().format(new Date(iso)),
    time: (iso) => time().format(new Date(iso)),
    date: (iso) => date().format(new Date(iso)),
    dateInBothCalendars,
    editableDate: (iso) => shortDate().format(new Date(iso)),
    year: (year) => digits().format(year),
    list: (words) =>
      words.length < 2 ? words.join('') : `${words.slice(0, -1).join(comma)}${and}${words.at(-1) ?? ''}`,
    yearInBothCalendars,
  };
}

export const FORMATS = { en: createFormat('en'), fa: createFormat('fa') } satisfies Record<Language, Format>;

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
