// styles.xml: every look of a cell once; cells name it by its number.
import { escapeXml } from './xmlText';
import type { CellStyle } from './sheet';

export interface StyleTable {
  /** The number of the style for a cell of this look and number format. */
  find: (style: CellStyle | undefined, format: string | undefined) => number;
  write: () => string;
}

/** The numbers below it belong to formats that every program knows. */
const FIRST_FORMAT = 164;
const DEFAULT_SIZE = 11;

/** `font` is the typeface of all cells. */
export function createStyleTable(font: string): StyleTable {
  const fonts = collect([writeFont({}, font)]);
  // Two fills that every workbook has to begin with.
  const fills = collect([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = collect(['<border><left/><right/><top/><bottom/><diagonal/></border>']);
  const formats = collect([]);
  const looks = collect(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  return {
    find: (style, format) => {
      if (!style && format === undefined) return 0;
      const parts = [
        `numFmtId="${format === undefined ? 0 : FIRST_FORMAT + formats.find(format)}"`,
        `fontId="${fonts.find(writeFont(style ?? {}, font))}"`,
        `fillId="${style?.fill === undefined ? 0 : fills.find(writeFill(style.fill))}"`,
        `borderId="${style?.ruled ? borders.find(RULE) : 0}"`,
      ];
      return looks.find(
        `<xf ${parts.join(' ')} xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" ` +
          `applyAlignment="1">${writeAlignment(style)}</xf>`,
      );
    },
    write: () => {
      const numberFormats = formats.all.map(
        (format, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${escapeXml(format)}"/>`,
      );
      return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        (numberFormats.length > 0 ? writeList('numFmts', numberFormats) : '') +
        writeList('fonts', fonts.all) +
        writeList('fills', fills.all) +
        writeList('borders', borders.all) +
        writeList('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
        writeList('cellXfs', looks.all) +
        writeList('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
        '</styleSheet>'
      );
    },
  };
}

/** Texts without repetition; each has the number of its place. */
function collect(first: readonly string[]) {
  const all = [...first];
  const places = new Map(all.map((text, place) => [text, place]));
  return {
    all: all as readonly string[],
    find: (text: string): number => {
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, all.length);
      return all.push(text) - 1;
    },
  };
}

const RULE =
  '<border><left/><right/><top/><bottom style="thin"><color rgb="FFC4C9D0"/></bottom><diagonal/></border>';

function writeFont({ bold, underlined, size = DEFAULT_SIZE, colour }: CellStyle, name: string): string {
  return (
    `<font>${bold ? '<b/>' : ''}${underlined ? '<u/>' : ''}<sz val="${size}"/>` +
    `${colour === undefined ? '' : `<color rgb="${toArgb(colour)}"/>`}<name val="${escapeXml(name)}"/></font>`
  );
}

function writeFill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${toArgb(colour)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function writeAlignment({ wrap, align, indented, direction }: CellStyle = {}): string {
  const order = direction && ` readingOrder="${direction === 'ltr' ? 1 : 2}"`;
  return `<alignment vertical="top"${align ? ` horizontal="${align}"` : ''}${indented ? ' indent="1"' : ''}${wrap ? ' wrapText="1"' : ''}${order ?? ''}/>`;
}

function toArgb(colour: string): string {
  const [, red, green, blue] = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour) ?? [];
  const full = red && green && blue ? red + red + green + green + blue + blue : colour.slice(1);
  return `FF${full.toUpperCase()}`;
}

function writeList(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}
