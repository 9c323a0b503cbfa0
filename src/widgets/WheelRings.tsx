// The rings of the wheel with their names and the city in the middle; the same on the screen and in a file.
import { memo, type ReactNode } from 'react';
import { estimateWidth, fitText } from './fitText';
import type { PictureColours } from './pictureColours';
import { drawArc, type Turn } from './placeOnWheel';
import { fillOf } from './StandingPatterns';
import styles from './Wheel.module.css';
import { WheelLabel, WheelMark } from './WheelLabel';
import { RING_NAMES, RINGS, TYPE_SIZES, type WheelPart } from './wheelPart';

interface WheelRingsProps {
  parts: readonly WheelPart[];
  /** The city, and below it smaller words. */
  centre: readonly [string, ...string[]];
  turn: Turn;
  colours: PictureColours;
  /** Of the patterns. */
  id: string;
  /** With links: the part at which the keyboard stops. Left out: a picture, with nothing to press. */
  stop?: string | undefined;
  isLinked?: boolean;
}

export function WheelRings(props: WheelRingsProps) {
  const { parts, centre, turn, colours, id, stop, isLinked = false } = props;
  return (
    <>
      <WheelCentre lines={centre} colours={colours} />
      {RING_NAMES.map((ring) => (
        // What all names of a ring have in common stands once.
        <g key={ring} fontSize={TYPE_SIZES[ring]} paintOrder="stroke" strokeLinejoin="round">
          {parts
            .filter((part) => part.ring === ring)
            .map((part) => (
              <Part
                key={part.id}
                part={part}
                turn={turn}
                colours={colours}
                id={id}
                isStop={part.id === stop}
                isLinked={isLinked}
              />
            ))}
        </g>
      ))}
      <Marks parts={parts} turn={turn} colours={colours} />
    </>
  );
}

const Marks = memo(function Marks({
  parts,
  turn,
  colours,
}: Pick<WheelRingsProps, 'parts' | 'turn' | 'colours'>) {
  return (
    <g
      className={styles.mark}
      fontSize={12.5}
      fontWeight={700}
      textAnchor="middle"
      paintOrder="stroke"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {parts
        .filter(({ ring }) => ring === 'data-point')
        .map((part) => (
          <WheelMark key={part.id} part={part} turn={turn} colours={colours} />
        ))}
    </g>
  );
});

interface PartProps extends Pick<WheelRingsProps, 'turn' | 'colours' | 'id'> {
  part: WheelPart;
  isStop: boolean;
  isLinked: boolean;
}

/** Drawn anew only when it is itself another: a pointer that moves over the wheel draws none of them. */
const Part = memo(function Part({ part, turn, colours, id, isStop, isLinked }: PartProps) {
  const { ring, name, href } = part;
  const drawing: ReactNode = (
    <>
      <title>{name}</title>
      <path
        d={drawArc(part, RINGS[ring], turn)}
        fill={fillOf(id, part.standing)}
        // What has no score is as light as the page: it needs a line of its own to be a piece.
        stroke={typeof part.standing === 'number' ? colours.surface : colours['line-strong']}
        strokeWidth={typeof part.standing === 'number' && ring !== 'data-point' ? 2 : 0.8}
      />
      <WheelLabel part={part} turn={turn} colours={colours} />
    </>
  );
  if (!isLinked) return <g>{drawing}</g>;
  return (
    <a href={href} data-part={part.id} aria-label={name} tabIndex={isStop ? 0 : -1}>
      {drawing}
    </a>
  );
});

export function WheelCentre({
  lines: [city, ...others],
  colours,
}: {
  lines: WheelRingsProps['centre'];
  colours: PictureColours;
}) {
  const width = 2 * RINGS.dimension.inner - 34;
  const size = estimateWidth(city, 30) <= width ? 30 : 22;
  const name = fitText(city, size, width, 2);
  const lineHeight = size * 1.2;
  const top = -((name.length - 1) * lineHeight + others.length * 24) / 2 + size * 0.34;
  return (
    <g textAnchor="middle">
      {name.map((line, index) => (
        <text key={line} y={top + index * lineHeight} fontSize={size} fontWeight={700} fill={colours.text}>
          {line}
        </text>
      ))}
      {others.map((line, index) => (
        <text
          key={line}
          y={top + (name.length - 1) * lineHeight + (index + 1) * 26}
          fontSize={18}
          fill={colours['text-quiet']}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
