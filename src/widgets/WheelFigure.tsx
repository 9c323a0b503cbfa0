// The wheel as a figure of a document: in the colours of the page, with nothing to press.
import { useId } from 'react';
import { useText } from '../i18n/useText';
import { SCREEN_COLOURS } from './pictureColours';
import { drawArc } from './placeOnWheel';
import { fillOf, StandingPatterns } from './StandingPatterns';
import { WheelLabel } from './WheelLabel';
import { RING_NAMES, RINGS, TYPE_SIZES, WHEEL_REACH, type WheelPart, type WheelRing } from './wheelPart';
import { WheelCentre } from './WheelRings';
import styles from './Wheel.module.css';

interface WheelFigureProps {
  parts: readonly WheelPart[];
  centre: readonly [string, ...string[]];
  title: string;
  /** What is seen, in a sentence: for those who do not see it. */
  description: string;
  /** Without the names outside, and so much larger inside. */
  small?: boolean;
}

/** A little room for the line around the outermost ring. */
const SMALL_REACH = RINGS['data-point'].outer + 4;

export function WheelFigure({ parts, centre, title, description, small = false }: WheelFigureProps) {
  const { direction } = useText();
  const id = useId().replaceAll(/[^\w-]/g, '');
  const reach = small ? SMALL_REACH : WHEEL_REACH;
  return (
    <div className={small ? styles.small : styles.frame}>
      <svg
        viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
        className={styles.wheel}
        direction={direction}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        <StandingPatterns id={id} colours={SCREEN_COLOURS} />
        <WheelCentre lines={centre} colours={SCREEN_COLOURS} />
        {RING_NAMES.map((ring) => (
          <FigureRing key={ring} parts={parts.filter((part) => part.ring === ring)} ring={ring} id={id} />
        ))}
      </svg>
    </div>
  );
}

interface FigureRingProps {
  parts: readonly WheelPart[];
  ring: WheelRing;
  /** Of the patterns. */
  id: string;
}

/**
 * What stands alike in a ring is one path: a PDF takes up the picture of a pattern anew with every path that is filled
 * with it, and a hundred of them make it ten times as large.
 */
function FigureRing({ parts, ring, id }: FigureRingProps) {
  const turn = useText().direction === 'rtl' ? -1 : 1;
  const standings = [...new Set(parts.map(({ standing }) => standing))];
  return (
    <g fontSize={TYPE_SIZES[ring]} paintOrder="stroke" strokeLinejoin="round">
      {standings.map((standing) => {
        const isBand = typeof standing === 'number';
        return (
          <path
            key={standing}
            d={parts
              .filter((part) => part.standing === standing)
              .map((part) => drawArc(part, RINGS[ring], turn))
              .join('')}
            fill={fillOf(id, standing)}
            // As in the wheel of the screen: what has no score needs a line of its own to be a piece.
            stroke={isBand ? SCREEN_COLOURS.surface : SCREEN_COLOURS['line-strong']}
            strokeWidth={isBand && ring !== 'data-point' ? 2 : 0.8}
            paintOrder="fill"
          />
        );
      })}
      {parts.map((part) => (
        <WheelLabel key={part.id} part={part} turn={turn} colours={SCREEN_COLOURS} />
      ))}
    </g>
  );
}
