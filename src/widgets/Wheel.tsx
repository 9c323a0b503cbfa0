// The benchmarking wheel on the screen: for pointer, touch and keyboard; a part leads to what it shows.
import { useId, useRef, useState } from 'react';
import { useText } from '../i18n/useText';
import { moveOnWheel } from './moveOnWheel';
import { SCREEN_COLOURS } from './pictureColours';
import { drawArc, type Turn } from './placeOnWheel';
import { StandingPatterns } from './StandingPatterns';
import { RINGS, WHEEL_REACH, type WheelPart } from './wheelPart';
import { WheelRings } from './WheelRings';
import styles from './Wheel.module.css';

interface WheelProps {
  /** Ring after ring from the centre. */
  parts: readonly WheelPart[];
  centre: readonly [string, ...string[]];
  title: string;
  /** How it is used, read out after the title. */
  hint: string;
  /** The part that is pointed at. */
  active: string | undefined;
  onActive: (id: string | undefined) => void;
}

/**
 * It runs in the direction of reading: clockwise in English, counter-clockwise in Persian, both from the top, so that what
 * is read first stands where reading begins. Text is never mirrored.
 */
export function Wheel({ parts, centre, title, hint, active, onActive }: WheelProps) {
  const { direction } = useText();
  const id = useId().replaceAll(/[^\w-]/g, '');
  const turn: Turn = direction === 'rtl' ? -1 : 1;
  const svg = useRef<SVGSVGElement>(null);
  const pressed = useRef<{ type: string; wasActive: boolean }>(undefined);
  const [focused, setFocused] = useState<string>();
  const stop = parts.some((part) => part.id === focused) ? focused : parts[0]?.id;
  const shown = parts.find((part) => part.id === active);

  function focus(part: WheelPart | undefined) {
    if (!part) return false;
    svg.current?.querySelector<SVGAElement>(`[data-part="${CSS.escape(part.id)}"]`)?.focus();
    return true;
  }
  return (
    <div className={styles.frame}>
      <svg
        ref={svg}
        viewBox={`${-WHEEL_REACH} ${-WHEEL_REACH} ${2 * WHEEL_REACH} ${2 * WHEEL_REACH}`}
        className={styles.wheel}
        direction={direction}
        role="group"
        aria-label={title}
        aria-describedby={`${id}-hint`}
        onPointerOver={({ pointerType, target }) => {
          if (pointerType !== 'touch') onActive(findPart(target));
        }}
        onPointerLeave={({ pointerType }) => {
          if (pointerType !== 'touch') onActive(findPart(document.activeElement));
        }}
        onPointerDown={({ pointerType, target }) => {
          pressed.current = { type: pointerType, wasActive: findPart(target) === active };
        }}
        onClick={(event) => {
          // A finger cannot hover: its first touch shows the part, the second follows it.
          if (pressed.current?.type !== 'touch' || pressed.current.wasActive) return;
          event.preventDefault();
          onActive(findPart(event.target));
        }}
        onFocus={({ target }) => {
          setFocused(findPart(target));
          onActive(findPart(target));
        }}
        onBlur={() => onActive(undefined)}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.altKey || event.metaKey) return;
          const from = findPart(event.target);
          if (from !== undefined && focus(moveOnWheel(parts, from, event.key, turn))) event.preventDefault();
        }}
      >
        <StandingPatterns id={id} colours={SCREEN_COLOURS} />
        <WheelRings
          parts={parts}
          centre={centre}
          turn={turn}
          colours={SCREEN_COLOURS}
          id={id}
          stop={stop}
          isLinked
        />
        {shown && <path d={drawArc(shown, RINGS[shown.ring], turn)} className={styles.active} />}
      </svg>
      <p id={`${id}-hint`} hidden>
        {hint}
      </p>
    </div>
  );
}

function findPart(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest('[data-part]')?.getAttribute('data-part') ?? undefined;
}
