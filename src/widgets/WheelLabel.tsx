// The name of a part of the wheel: across its ring, along its radius, or outside beside its end.
import { fitText } from './fitText';
import type { PictureColours } from './pictureColours';
import { placeOnWheel, turnAcrossRadius, turnAlongRadius, type Turn } from './placeOnWheel';
import type { StandingName } from './StandingPatterns';
import { RINGS, TYPE_SIZES, WHEEL_REACH, type WheelPart } from './wheelPart';
import styles from './Wheel.module.css';

interface WheelLabelProps {
  part: WheelPart;
  turn: Turn;
  colours: PictureColours;
}

export function WheelLabel({ part, turn, colours }: WheelLabelProps) {
  if (part.ring === 'data-point') return <OuterLabel part={part} turn={turn} colours={colours} />;
  const { text, transform } = part.ring === 'dimension' ? fitAcross(part, turn) : fitAlong(part, turn);
  const size = TYPE_SIZES[part.ring];
  const [ink, ground] = inkOf(part.standing, colours);
  return (
    <text
      className={styles[part.ring]}
      transform={transform}
      fontWeight={part.ring === 'dimension' ? 700 : 500}
      textAnchor="middle"
      fill={ink}
      stroke={ground}
      strokeWidth={3}
    >
      {text.map((line, index) => (
        // Latin and Persian letters alike stand about a third of their size above the middle.
        <tspan key={line} x={0} y={(index - (text.length - 1) / 2) * size * 1.15 + size * 0.34}>
          {/* A space parts the words also for those who do not see two lines. */}
          {index > 0 && ' '}
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** On the surface, not on a colour: it is small. */
function OuterLabel({ part, turn, colours }: WheelLabelProps) {
  const { start, end, standing, label } = part;
  const size = TYPE_SIZES['data-point'];
  const { outer } = RINGS['data-point'];
  const gap = 7;
  const { transform, isInward } = turnAlongRadius((start + end) / 2, outer + gap, turn);
  // The text begins at the ring where it reads outwards; in Persian its beginning is on the right.
  const isFromStart = isInward === (turn === -1);
  return (
    <text
      className={styles.outer}
      transform={transform}
      y={size * 0.34}
      textAnchor={isFromStart ? 'start' : 'end'}
      fill={typeof standing === 'number' ? colours.text : colours['text-quiet']}
    >
      {fitText(label, size, WHEEL_REACH - outer - gap)}
    </text>
  );
}

/** The band of a data point once more, in points, on its piece; beside the names, which are what is spoken of. */
export function WheelMark({ part: { start, end, standing }, turn, colours }: WheelLabelProps) {
  if (typeof standing !== 'number') return null;
  const { outer, inner } = RINGS['data-point'];
  const mark = placeOnWheel((start + end) / 2, (inner + outer) / 2, turn);
  return (
    <text
      x={mark.x}
      y={mark.y + 4.5}
      fill={inkOf(standing, colours)[0]}
      stroke={colours[`band-${standing}`]}
      strokeWidth={3}
    >
      {turn === -1 ? '۰۱۲۳۴'[standing] : standing}
    </text>
  );
}

function fitAcross({ start, end, ring, label }: WheelPart, turn: Turn) {
  const { inner, outer } = RINGS[ring];
  const middle = (inner + outer) / 2;
  const size = TYPE_SIZES[ring];
  // The outer corners of two lines must stay within the ring.
  const chord = 2 * Math.sqrt(outer ** 2 - (middle + size * 1.2) ** 2);
  const arc = 2 * Math.PI * (end - start) * middle;
  return {
    text: fitText(label, size, Math.min(chord, arc) - 6, 2),
    transform: turnAcrossRadius((start + end) / 2, middle, turn),
  };
}

function fitAlong({ start, end, ring, label }: WheelPart, turn: Turn) {
  const { inner, outer } = RINGS[ring];
  const arc = 2 * Math.PI * (end - start) * (inner + 24);
  const lines = Math.max(1, Math.min(2, Math.floor(arc / (TYPE_SIZES[ring] * 1.15))));
  return {
    text: fitText(label, TYPE_SIZES[ring], outer - inner - 10, lines),
    transform: turnAlongRadius((start + end) / 2, (inner + outer) / 2, turn).transform,
  };
}

/** The colour of letters on a standing, and the colour under them that keeps the pattern away. */
function inkOf(standing: StandingName, colours: PictureColours): [ink: string, ground: string] {
  if (standing === 'missing') return [colours['text-quiet'], colours.surface];
  if (typeof standing === 'number') return [colours[`on-band-${standing}`], colours[`band-${standing}`]];
  return [colours['on-band-none'], colours['band-none']];
}
