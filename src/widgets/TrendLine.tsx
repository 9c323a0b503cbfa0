// The scores of one field over its periods: a line before the zones of the bands, each point with its words and coverage.
// Drawn by hand, not with recharts: that clips and misplaces right-to-left words, draws into a page and not into a picture of
// several, and for two dozen lines took 324 ms and 95 kB (compressed); this whole screen has 10 kB, files included.
import { anchorText } from './anchorText';
import type { BandNumber } from './BandMark';
import { fitText } from './fitText';
import type { PictureColours } from './pictureColours';
import { PictureMark } from './PictureMark';
import { chooseLabelled, TREND_SHAPE, type TrendPoint } from './trendShape';

export interface TrendLineProps {
  name: string;
  /** Earliest first. */
  points: readonly TrendPoint[];
  /** Where the bands end, each with its words. */
  limits: readonly { percent: number; label: string }[];
  direction: 'ltr' | 'rtl';
  digits: (number: number) => string;
  colours: PictureColours;
}

const { width, height, left, right, top, bottom, inset } = TREND_SHAPE;
const floor = height - bottom;
const toY = (percent: number) => floor - ((floor - top) * percent) / 100;
/**
 * Time runs from left to right in Persian, too. Persian newspapers and statistical yearbooks draw their lines so, because
 * numbers are written from left to right within Persian text as well: mirrored, a rise would be taken for a fall. Tables are
 * another thing: their columns follow the direction of reading.
 */
const toX = (at: number) => left + inset + (width - left - right - 2 * inset) * at;

/** From 0, 0 at its upper left corner; its size is that of {@link TREND_SHAPE}. */
export function TrendLine({ name, points, limits, direction, digits, colours }: TrendLineProps) {
  const places = points.map((point) => ({ ...point, x: toX(point.at) }));
  const begin = direction === 'rtl' ? width - 4 : 4;
  const isLabelled = chooseLabelled(places.map(({ x }) => x));
  return (
    <>
      <text x={begin} y={18} fontSize={15} fontWeight={700} textAnchor="start" fill={colours.text}>
        {fitText(name, 15, width - 8)}
      </text>
      <Zones limits={limits} {...{ direction, digits, colours }} />
      <path d={drawLine(places)} fill="none" stroke={colours.text} strokeWidth={2.2} strokeLinejoin="round" />
      {places.map((point, index) => (
        <Point key={point.id} point={point} isLabelled={isLabelled(index)} colours={colours} />
      ))}
    </>
  );
}

type Placed = TrendPoint & { x: number };

/** A period without score interrupts the line: what it was in between, nobody knows. */
function drawLine(places: readonly Placed[]): string {
  return places
    .flatMap(({ x, percent }, index) => {
      if (percent === null) return [];
      const isGoingOn = (places[index - 1]?.percent ?? null) !== null;
      return `${isGoingOn ? 'L' : 'M'}${round(x)} ${round(toY(percent))}`;
    })
    .join('');
}

const round = (value: number) => Math.round(100 * value) / 100;

function Zones({ limits, direction, digits, colours }: Omit<TrendLineProps, 'name' | 'points'>) {
  const edges = [0, ...limits.map(({ percent }) => percent), 100];
  const bands: readonly BandNumber[] = [1, 2, 3, 4];
  return (
    <>
      {bands.map((band) => {
        const [from = 0, to = 100] = edges.slice(band - 1, band + 1);
        return (
          <g key={band}>
            <rect
              x={left}
              y={toY(to)}
              width={width - left - right}
              height={toY(from) - toY(to)}
              fill={colours[`band-${band}`]}
              fillOpacity={0.2}
            />
            <PictureMark
              {...{ band, digits, colours }}
              size={14}
              x={left - 12}
              y={toY((from + to) / 2) - (band === 4 ? 3 : 0)}
            />
          </g>
        );
      })}
      {limits.map(({ percent, label }) => (
        <g key={percent}>
          <path
            d={`M${left} ${toY(percent)}H${width - right}`}
            stroke={colours['line-strong']}
            strokeOpacity={0.6}
            strokeDasharray="1 3"
          />
          <text
            x={width - right + 5}
            y={toY(percent) + 3.5}
            fontSize={10}
            textAnchor={anchorText('left', direction)}
            fill={colours['text-quiet']}
          >
            {label}
          </text>
        </g>
      ))}
    </>
  );
}

interface PointProps {
  point: Placed;
  isLabelled: boolean;
  colours: PictureColours;
}

/** Hollow where less than half is scored: such a score may move by what is reported alone. */
function Point({ point, isLabelled, colours }: PointProps) {
  const { x, percent, label, year, coverage, isThin } = point;
  const y = percent === null ? floor - 6 : toY(percent);
  // Where there is no room above, the words stand below.
  const labelY = y - top < 16 ? y + 19 : y - 9;
  return (
    <g>
      {percent !== null && (
        <circle
          cx={round(x)}
          cy={round(y)}
          r={4.2}
          fill={isThin ? colours.surface : colours.text}
          stroke={colours.text}
          strokeWidth={2}
        />
      )}
      {(isLabelled || percent === null) && (
        <text
          x={round(x)}
          y={round(percent === null ? y : labelY)}
          fontSize={12}
          fontWeight={700}
          textAnchor="middle"
          fill={colours.text}
          stroke={colours.surface}
          strokeWidth={3}
          strokeOpacity={0.75}
          paintOrder="stroke"
        >
          {percent === null ? '–' : label}
        </text>
      )}
      {isLabelled && (
        <text x={round(x)} textAnchor="middle" fill={colours.text} fontSize={11.5} y={floor + 17}>
          {year}
        </text>
      )}
      {isLabelled && (
        <text x={round(x)} textAnchor="middle" fill={colours['text-quiet']} fontSize={10} y={floor + 33}>
          {coverage}
        </text>
      )}
    </g>
  );
}
