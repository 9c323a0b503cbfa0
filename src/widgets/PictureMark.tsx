// The mark of a band within a picture: the shape, colour and number of BandMark, as SVG. Around 0, 0.
import type { BandNumber } from './BandMark';
import type { PictureColours } from './pictureColours';

interface PictureMarkProps {
  /** Null: no score. */
  band: BandNumber | null;
  /** Width and height. */
  size: number;
  /** The band in the language's digits. */
  digits: (number: number) => string;
  colours: PictureColours;
  x?: number;
  y?: number;
}

export function PictureMark({ band, size, digits, colours, x = 0, y = 0 }: PictureMarkProps) {
  const half = size / 2;
  const name = band ?? 'none';
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d={SHAPES[name](half)} fill={colours[`band-${name}`]} />
      {band === 4 && (
        <circle r={half - 0.5} fill="none" stroke={colours.surface} strokeWidth={Math.max(1, size / 14)} />
      )}
      <text
        y={size * 0.22}
        fontSize={size * 0.62}
        fontWeight={700}
        textAnchor="middle"
        fill={colours[`on-band-${name}`]}
      >
        {band === null ? '–' : digits(band)}
      </text>
    </g>
  );
}

const drawCircle = (half: number) =>
  `M${-half} 0A${half} ${half} 0 1 1 ${half} 0A${half} ${half} 0 1 1 ${-half} 0Z`;
const drawSquare = (half: number) => `M${-half} ${-half}H${half}V${half}H${-half}Z`;

/** Square, dome, circle: the shapes of BandMark; the best has its ring inside, so that all are of one size. */
const SHAPES = {
  1: drawSquare,
  2: (half: number) => `M${-half} ${half}V0A${half} ${half} 0 0 1 ${half} 0V${half}Z`,
  3: drawCircle,
  4: drawCircle,
  none: drawSquare,
} satisfies Record<BandNumber | 'none', (half: number) => string>;
