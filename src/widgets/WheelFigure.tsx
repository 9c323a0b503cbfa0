// The wheel as a figure of a document: in the colours of the page, with nothing to press.
import { useId } from 'react';
import { useText } from '../i18n/useText';
import { SCREEN_COLOURS } from './pictureColours';
import { StandingPatterns } from './StandingPatterns';
import { RINGS, WHEEL_REACH, type WheelPart } from './wheelPart';
import { WheelRings } from './WheelRings';
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
        <WheelRings
          parts={parts}
          centre={centre}
          turn={direction === 'rtl' ? -1 : 1}
          colours={SCREEN_COLOURS}
          id={id}
        />
      </svg>
    </div>
  );
}
