// The wheel as a picture that stands alone: with its title, its legend and where it comes from, for a file.
import type { Language } from '../i18n/createI18n';
import type { PictureColours } from './pictureColours';
import { StandingPatterns, fillOf, type StandingName } from './StandingPatterns';
import { WHEEL_REACH, type WheelPart } from './wheelPart';
import { WheelRings } from './WheelRings';

export interface WheelPictureProps {
  parts: readonly WheelPart[];
  centre: readonly [string, ...string[]];
  title: string;
  /** What is seen, in a sentence: for those who do not see it. */
  description: string;
  legend: readonly { standing: StandingName; text: string }[];
  /** Whose targets the bands rest on, and when it was drawn. */
  source: string;
  language: Language;
  direction: 'ltr' | 'rtl';
  colours: PictureColours;
}

const HALF = 600;
const HEAD = 84;
const FOOT = 150;
const COLUMNS = 4;
const ID = 'standing';
/** Who opens the file may not have the app's typeface; the others can write Persian, too. */
const TYPEFACES = "Vazirmatn, 'Segoe UI', Tahoma, 'Noto Sans Arabic', 'DejaVu Sans', Arial, sans-serif";

export function WheelPicture(props: WheelPictureProps) {
  const { title, description, source, language, direction, colours, parts, centre } = props;
  const width = 2 * HALF;
  const top = -WHEEL_REACH - HEAD;
  const height = 2 * WHEEL_REACH + HEAD + FOOT;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`${-HALF} ${top} ${width} ${height}`}
      role="img"
      lang={language}
      xmlLang={language}
      direction={direction}
      fontFamily={TYPEFACES}
    >
      <title>{title}</title>
      <desc>{description}</desc>
      <StandingPatterns id={ID} colours={colours} />
      <rect x={-HALF} y={top} width={width} height={height} fill={colours.surface} />
      <text y={top + 54} fontSize={32} fontWeight={700} textAnchor="middle" fill={colours.text}>
        {title}
      </text>
      <WheelRings
        parts={parts}
        centre={centre}
        turn={direction === 'rtl' ? -1 : 1}
        colours={colours}
        id={ID}
      />
      <Legend {...props} top={WHEEL_REACH + 36} />
      <text y={WHEEL_REACH + FOOT - 18} fontSize={15} textAnchor="middle" fill={colours['text-quiet']}>
        {source}
      </text>
    </svg>
  );
}

function Legend({ legend, direction, colours, top }: WheelPictureProps & { top: number }) {
  const forward = direction === 'rtl' ? -1 : 1;
  const columnWidth = (2 * HALF - 80) / COLUMNS;
  const box = 24;
  return legend.map(({ standing, text }, index) => {
    const x = forward * ((index % COLUMNS) * columnWidth - HALF + 60);
    const y = top + Math.floor(index / COLUMNS) * 38;
    return (
      <g key={standing}>
        <rect
          x={forward === 1 ? x : x - box}
          y={y - box / 2}
          width={box}
          height={box}
          fill={fillOf(ID, standing)}
          stroke={colours['line-strong']}
        />
        <text x={x + forward * (box + 10)} y={y + 6} fontSize={18} textAnchor="start" fill={colours.text}>
          {text}
        </text>
      </g>
    );
  });
}
