// A chart as a picture that stands alone: with its title, its legend and where it comes from, for a file.
import type { ReactNode } from 'react';
import type { Language } from '../i18n/createI18n';
import { estimateWidth, fitText } from './fitText';
import { LegendSwatch, type LegendEntry } from './LegendSwatch';
import type { PictureColours } from './pictureColours';
import { StandingPatterns } from './StandingPatterns';

/** What is the same for every picture that is taken along. */
export interface PictureFrame {
  title: string;
  /** What is seen, in a sentence: for those who do not see it. */
  description: string;
  /** Whose targets the bands rest on, and when it was drawn. */
  source: string;
  language: Language;
  direction: 'ltr' | 'rtl';
  colours: PictureColours;
}

interface ChartPictureProps extends PictureFrame {
  legend: readonly LegendEntry[];
  /** Of the drawing alone. */
  width: number;
  height: number;
  /** Draws from 0, 0 at its upper left corner, whatever the language. */
  children: ReactNode;
}

/** Of the patterns in every picture; a file has only one picture. */
export const PICTURE_ID = 'standing';
const HEAD = 84;
const LINE = 38;
const MOST_COLUMNS = 4;
const FOOT = 44;
/** Who opens the file may not have the app's typeface; the others can write Persian, too. */
const TYPEFACES = "Vazirmatn, 'Segoe UI', Tahoma, 'Noto Sans Arabic', 'DejaVu Sans', Arial, sans-serif";

export function ChartPicture(props: ChartPictureProps) {
  const { title, description, source, language, direction, colours, legend, width, height } = props;
  const columns = countColumns(legend, width);
  const legendHeight = Math.ceil(legend.length / columns) * LINE;
  const total = HEAD + height + legendHeight + FOOT;
  const size = fitText(title, 32, width - 40)[0] === title ? 32 : 22;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={total}
      viewBox={`0 0 ${width} ${total}`}
      role="img"
      lang={language}
      xmlLang={language}
      direction={direction}
      fontFamily={TYPEFACES}
    >
      <title>{title}</title>
      <desc>{description}</desc>
      <StandingPatterns id={PICTURE_ID} colours={colours} />
      <rect width={width} height={total} fill={colours.surface} />
      <text x={width / 2} y={54} fontSize={size} fontWeight={700} textAnchor="middle" fill={colours.text}>
        {title}
      </text>
      <g transform={`translate(0 ${HEAD})`}>{props.children}</g>
      <Legend {...props} columns={columns} top={HEAD + height + LINE / 2} />
      <text
        x={width / 2}
        y={total - 18}
        fontSize={width < 900 ? 13 : 15}
        textAnchor="middle"
        fill={colours['text-quiet']}
      >
        {source}
      </text>
    </svg>
  );
}

/** As wide as the longest words ask for. */
function countColumns(legend: readonly LegendEntry[], width: number): number {
  const longest = Math.max(0, ...legend.map(({ text }) => estimateWidth(text, 17)));
  return Math.min(MOST_COLUMNS, Math.max(1, Math.floor((width - 80) / (longest + 56))));
}

function Legend({
  legend,
  direction,
  colours,
  width,
  columns,
  top,
}: ChartPictureProps & { columns: number; top: number }) {
  const forward = direction === 'rtl' ? -1 : 1;
  const begin = forward === 1 ? 52 : width - 52;
  const columnWidth = (width - 80) / columns;
  return legend.map(({ key, text, swatch }, index) => {
    const x = begin + forward * (index % columns) * columnWidth;
    const y = top + Math.floor(index / columns) * LINE;
    return (
      <g key={key}>
        <g transform={`translate(${x} ${y})`}>
          <LegendSwatch swatch={swatch} colours={colours} id={PICTURE_ID} />
        </g>
        <text x={x + forward * 22} y={y + 6} fontSize={17} textAnchor="start" fill={colours.text}>
          {text}
        </text>
      </g>
    );
  });
}
