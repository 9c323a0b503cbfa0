// How cells look: the light values of the tokens, for a workbook has no themes.
import type { Band } from '../../../core/scoring/band';
import type { Cell, CellStyle, NumberCell, TextCell } from '../../../core/exchange/workbook/sheet';
import type { Text } from '../../../i18n/createText';
import { chooseNumberFormat, choosePercentFormat } from './numberFormats';

export const COLOURS = {
  bands: {
    1: { fill: '#c23030', colour: '#fff' },
    2: { fill: '#f0b92a', colour: '#2b2000' },
    3: { fill: '#86bf5a', colour: '#12260a' },
    4: { fill: '#1f7a3f', colour: '#fff' },
  },
  none: { fill: '#e4e7ec', colour: '#434c59' },
  accent: '#14407a',
  accentSoft: '#e8eef7',
  quiet: '#545e6d',
} as const satisfies { bands: Record<Band, CellStyle> } & Record<string, unknown>;

const PLAIN = { ruled: true, wrap: true } as const;

export const title = (text: string): TextCell => ({ text, style: { bold: true, size: 18 } });

export const heading = (text: string): TextCell => ({
  text,
  style: { bold: true, size: 13, colour: COLOURS.accent },
});

export const header = (text: string): TextCell => ({
  text,
  style: { bold: true, wrap: true, ruled: true, fill: COLOURS.accentSoft },
});

/** What somebody has typed: it finds its own direction. */
export const typed = (text: string): TextCell => ({ text, style: PLAIN });

export const said = (text: string, { direction }: Text): TextCell => ({
  text,
  style: { ...PLAIN, direction },
});

/** The unit of the number before it, a little apart from that. */
export const unit = (text: string, { direction }: Text): TextCell => ({
  text,
  style: { ...PLAIN, direction, align: direction === 'rtl' ? 'right' : 'left', indented: true },
});

/** Ids and the like run from left to right in every language, and begin where the column begins. */
export const code = (text: string, { direction }: Text): TextCell => ({
  text,
  style: { ...PLAIN, direction: 'ltr', ...(direction === 'rtl' && { align: 'right' }) },
});

export const count = (number: number, { language }: Text): NumberCell => ({
  number,
  format: chooseNumberFormat(number, language),
  style: { ruled: true },
});

export const year = (number: number | null, { language }: Text): Cell =>
  number === null
    ? empty
    : { number, format: chooseNumberFormat(number, language, 'year'), style: { ruled: true } };

/** A percent 0–100 with its sign behind the number: the number stays the same as in every other file. */
export const percent = (value: number | null, limits: readonly number[], { language }: Text): Cell =>
  value === null
    ? empty
    : { number: value, format: choosePercentFormat(value, limits, language), style: { ruled: true } };

/** Word and number of the band on its colour; for no score the reason on grey. */
export function band(value: Band | null, reason: string, { t, format }: Text): TextCell {
  if (value === null) return { text: reason, style: { ...PLAIN, align: 'center', ...COLOURS.none } };
  const word = t(`score.bands.${value}`);
  return {
    text: `${word} (${format.number(value)})`,
    style: { ...PLAIN, bold: true, align: 'center', ...COLOURS.bands[value] },
  };
}

/** Keeps the line below a row in one piece. */
export const empty: TextCell = { text: '', style: { ruled: true } };
