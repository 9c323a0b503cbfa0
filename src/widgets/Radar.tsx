// A radar: an axis for each field from 0 to 100, the band limits as faint rings, what has no score as an interrupted axis.
import type { BandNumber } from './BandMark';
import type { PictureColours } from './pictureColours';
import { placeOnWheel, type Place, type Turn } from './placeOnWheel';
import { RADAR_SHAPES, type RadarForm } from './radarShape';
import { RadarLabel } from './RadarLabel';

export interface RadarAxis {
  id: string;
  name: string;
  /** 0–100; null: no score. */
  percent: number | null;
  band: BandNumber | null;
  /** "62.5 %", or that there is no score. */
  label: string;
  /** "5 of 7". */
  coverage: string;
  /** The percent of an earlier period; null: none, or none to be shown. */
  before: number | null;
}

export interface RadarProps {
  axes: readonly RadarAxis[];
  /** Where the bands end, each with its words. */
  limits: readonly { percent: number; label: string }[];
  /** Clockwise in English, counter-clockwise in Persian, as the wheel. */
  direction: 'ltr' | 'rtl';
  digits: (number: number) => string;
  colours: PictureColours;
  form: RadarForm;
}

/** Around 0, 0; its size is that of {@link RADAR_SHAPES}. */
export function Radar({ axes, limits, direction, digits, colours, form }: RadarProps) {
  const shape = RADAR_SHAPES[form];
  const { radius } = shape;
  const turn: Turn = direction === 'rtl' ? -1 : 1;
  const shareOf = (index: number) => index / axes.length;
  const place = (index: number, percent: number) =>
    placeOnWheel(shareOf(index), (radius * percent) / 100, turn);
  const pointsOf = (get: (axis: RadarAxis) => number | null) =>
    axes.map((axis, index) => {
      const percent = get(axis);
      return percent === null ? null : place(index, percent);
    });
  const now = pointsOf(({ percent }) => percent);
  const before = pointsOf((axis) => axis.before);
  return (
    <>
      <Rings limits={limits} radius={radius} turn={turn} colours={colours} />
      {axes.map((axis, index) => (
        <Axis key={axis.id} end={place(index, 100)} isScored={axis.percent !== null} colours={colours} />
      ))}
      <path d={drawSectors(now)} fill={colours.text} fillOpacity={0.07} />
      <path
        d={drawOutline(before)}
        fill="none"
        stroke={colours['text-quiet']}
        strokeWidth={1.6}
        strokeDasharray="5 4"
      />
      <Points points={before} radius={2.5} fill={colours.surface} stroke={colours['text-quiet']} />
      <path d={drawOutline(now)} fill="none" stroke={colours.text} strokeWidth={2.2} strokeLinejoin="round" />
      <Points points={now} radius={4} fill={colours.text} stroke={colours.surface} />
      {axes.map((axis, index) => (
        <RadarLabel
          key={axis.id}
          axis={axis}
          share={shareOf(index)}
          turn={turn}
          {...{ shape, direction, digits, colours }}
        />
      ))}
    </>
  );
}

type Points = readonly (Place | null)[];

/** Only between neighbours that both have a score: nothing is drawn across what nobody knows. */
function pairNeighbours(points: Points): [Place, Place][] {
  return points.flatMap((point, index): [Place, Place][] => {
    const next = points[(index + 1) % points.length];
    return point && next && points.length > 1 ? [[point, next]] : [];
  });
}

const write = ({ x, y }: Place) => `${x} ${y}`;
const drawOutline = (points: Points) =>
  pairNeighbours(points)
    .map(([from, to]) => `M${write(from)}L${write(to)}`)
    .join('');
const drawSectors = (points: Points) =>
  pairNeighbours(points)
    .map(([from, to]) => `M0 0L${write(from)}L${write(to)}Z`)
    .join('');

interface PointsProps {
  points: Points;
  radius: number;
  fill: string;
  stroke: string;
}

function Points({ points, radius, fill, stroke }: PointsProps) {
  return points.map(
    (point, index) =>
      point && <circle key={index} cx={point.x} cy={point.y} r={radius} fill={fill} stroke={stroke} />,
  );
}

function Axis({ end, isScored, colours }: { end: Place; isScored: boolean; colours: PictureColours }) {
  const part = (share: number) => `${end.x * share} ${end.y * share}`;
  return (
    <path
      d={isScored ? `M0 0L${part(1)}` : `M0 0L${part(0.08)}M${part(0.92)}L${part(1)}`}
      stroke={colours['line-strong']}
      strokeOpacity={isScored ? 0.6 : 1}
      strokeWidth={isScored ? 1 : 1.6}
    />
  );
}

interface RingsProps extends Pick<RadarProps, 'limits' | 'colours'> {
  radius: number;
  turn: Turn;
}

/** The words stand beside the first axis, on the side where no axis follows at once. */
function Rings({ limits, radius, turn, colours }: RingsProps) {
  return (
    <>
      <circle r={radius} fill="none" stroke={colours['line-strong']} strokeOpacity={0.7} />
      {limits.map(({ percent, label }) => (
        <g key={percent}>
          <circle
            r={(radius * percent) / 100}
            fill="none"
            stroke={colours['line-strong']}
            strokeOpacity={0.55}
            strokeDasharray="1 3"
          />
          <text
            x={-turn * 14}
            y={-(radius * percent) / 100 + 10}
            fontSize={9.5}
            textAnchor="middle"
            fill={colours['text-quiet']}
            stroke={colours.surface}
            strokeWidth={2.5}
            paintOrder="stroke"
          >
            {label}
          </text>
        </g>
      ))}
    </>
  );
}
