// What a wheel is drawn from, and the sizes of its rings in the units of the drawing.
import type { StandingName } from './StandingPatterns';

/** From the centre outwards. */
export const RING_NAMES = ['dimension', 'category', 'data-point'] as const;
export type WheelRing = (typeof RING_NAMES)[number];

export interface WheelPart {
  id: string;
  ring: WheelRing;
  /** The part further in; null: the centre. */
  parent: string | null;
  /** Shares of the turn, 0…1, from the top in the direction of reading. */
  start: number;
  end: number;
  standing: StandingName;
  /** Written on the wheel, cut where there is no room. */
  label: string;
  /** Everything about it in one line: read out, and shown by the browser. */
  name: string;
  /** Where a click leads; nowhere in a picture. */
  href?: string;
}

export const RINGS = {
  dimension: { inner: 88, outer: 168 },
  category: { inner: 168, outer: 300 },
  'data-point': { inner: 300, outer: 338 },
} satisfies Record<WheelRing, { inner: number; outer: number }>;

export const TYPE_SIZES = { dimension: 20, category: 14, 'data-point': 14.5 } satisfies Record<
  WheelRing,
  number
>;

/** From the centre to the edge of the picture, with the names outside. */
export const WHEEL_REACH = 552;
