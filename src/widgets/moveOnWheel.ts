// Where an arrow key leads on the wheel: along a ring in the direction of the arrow, outwards and inwards.
import type { Turn } from './placeOnWheel';
import type { WheelPart, WheelRing } from './wheelPart';

const FURTHER_OUT = { dimension: 'category', category: 'data-point', 'data-point': null } satisfies Record<
  WheelRing,
  WheelRing | null
>;

/**
 * Right and left follow the turn of the wheel (in Persian left is onwards), round and round. Up leads outwards to the first
 * part of what is focused, down inwards to what it belongs to. Home and End: the ring's first and last. Undefined: nowhere.
 */
export function moveOnWheel(
  parts: readonly WheelPart[],
  id: string,
  key: string,
  turn: Turn,
): WheelPart | undefined {
  const from = parts.find((part) => part.id === id);
  if (!from) return undefined;
  const ring = parts.filter((part) => part.ring === from.ring);
  const step = (by: number) => ring.at((ring.indexOf(from) + by) % ring.length);
  switch (key) {
    case 'ArrowRight':
      return step(turn);
    case 'ArrowLeft':
      return step(-turn);
    case 'ArrowUp':
      return parts.find((part) => part.ring === FURTHER_OUT[from.ring] && part.parent === id);
    case 'ArrowDown':
      return parts.find((part) => part.id === from.parent);
    case 'Home':
      return ring.at(0);
    case 'End':
      return ring.at(-1);
    default:
      return undefined;
  }
}
