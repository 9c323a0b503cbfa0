// The pages of the council mode in their order, as the URL names them.
import type { Classification } from '../../core/catalogue/classification';

export type CouncilPage =
  | { kind: 'opening' | 'wheel' | 'closing'; name: string }
  | { kind: 'dimension'; name: string; dimension: string };

/** The whole first, as a picture second; then a dimension a page; at the end what is to be done. */
export function listPages({
  dimensions,
}: Pick<Classification, 'dimensions'>): readonly [CouncilPage, ...CouncilPage[]] {
  return [
    { kind: 'opening', name: 'opening' },
    { kind: 'wheel', name: 'wheel' },
    ...dimensions.map(({ id }): CouncilPage => ({ kind: 'dimension', name: id, dimension: id })),
    { kind: 'closing', name: 'closing' },
  ];
}

/** The first where the URL names none of them. */
export function findPageIndex(pages: readonly CouncilPage[], name: string | undefined): number {
  return Math.max(
    0,
    pages.findIndex((page) => page.name === name),
  );
}

const FORWARD = new Set([' ', 'PageDown', 'ArrowDown']);
const BACK = new Set(['PageUp', 'ArrowUp']);

/** The page that a key leads to; undefined: the key is not for turning pages. Arrows go in the direction of reading. */
export function findTurn(
  key: string,
  direction: 'rtl' | 'ltr',
  { index, count }: { index: number; count: number },
): number | undefined {
  const [next, previous] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === next || FORWARD.has(key)) return Math.min(index + 1, count - 1);
  if (key === previous || BACK.has(key)) return Math.max(index - 1, 0);
  return undefined;
}

/** Half a thumb: less than that was no swipe. */
const LEAST_SWIPE_PX = 50;

/** 1: on, −1: back, 0: no swipe. The page follows the finger, so in Persian a finger that moves to the right turns on. */
export function findSwipe(dx: number, dy: number, direction: 'rtl' | 'ltr'): -1 | 0 | 1 {
  if (Math.abs(dx) < LEAST_SWIPE_PX || Math.abs(dx) < 2 * Math.abs(dy)) return 0;
  return dx < 0 === (direction === 'ltr') ? 1 : -1;
}
