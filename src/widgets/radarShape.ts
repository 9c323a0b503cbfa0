// The measures of a radar: wide beside text and in files, narrow on a phone; where the name of an axis stands.
import { fitText } from './fitText';
import { placeOnWheel, type Turn } from './placeOnWheel';
import type { TextEdge } from './anchorText';

export const RADAR_SHAPES = {
  wide: {
    width: 680,
    height: 410,
    radius: 140,
    gap: 16,
    type: 13.5,
    mostLines: 2,
    stretch: 1,
    isStacked: false,
  },
  narrow: {
    width: 344,
    height: 420,
    radius: 86,
    gap: 12,
    type: 12,
    mostLines: 3,
    stretch: 1.5,
    isStacked: true,
  },
} as const;

export type RadarForm = keyof typeof RADAR_SHAPES;
export type RadarShape = (typeof RADAR_SHAPES)[RadarForm];

interface LabelPlace {
  lines: readonly string[];
  /** Where its edge stands, and which edge that is. */
  x: number;
  edge: TextEdge;
  /** Of the first line's middle. */
  y: number;
}

/** More than this share of the way from the middle to the side counts as beside. */
const BESIDE = 0.12;

/**
 * Beside the end of its axis: above it at the top, below it at the bottom, and in between in proportion. Where there is little
 * room the labels are stretched apart, and their coverage stands on a line of its own.
 */
export function placeRadarLabel(name: string, share: number, turn: Turn, shape: RadarShape): LabelPlace {
  const { width, radius, gap, type, mostLines, stretch, isStacked } = shape;
  const { x: sideways, y: down } = placeOnWheel(share, 1, turn);
  const end = placeOnWheel(share, radius + gap, turn);
  const edge: TextEdge = Math.abs(sideways) < BESIDE ? 'middle' : sideways > 0 ? 'left' : 'right';
  const room = edge === 'middle' ? width / 2.4 : width / 2 - Math.abs(end.x);
  const lines = fitText(name, type, room, mostLines);
  const height = (lines.length + (isStacked ? 2 : 1)) * lineHeightOf(shape);
  return { lines, x: end.x, edge, y: stretch * end.y - height * ((1 - down) / 2) + lineHeightOf(shape) / 2 };
}

export function lineHeightOf({ type }: RadarShape): number {
  return type * 1.35;
}
