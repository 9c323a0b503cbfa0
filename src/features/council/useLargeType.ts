// Type as large as the screen allows: everything scales with the root's size, and what would not fit a page gets smaller
// until it does. On a small screen, or a strongly enlarged one, the page scrolls instead.
import { useLayoutEffect, type RefObject } from 'react';

/** By width and height together: a projector, a tablet upright and a wide screen have the same number of lines. */
const TYPE_SIZE = 'clamp(1rem, min(1.2vw + 0.9vh, 2.35vh, 2.5vw), 3.5rem)';
const LARGE_SCREEN = '(width >= 48rem) and (height >= 37rem)';
const STEP = 0.03;
const SMALLEST = 0.6;

/** For the element that would scroll; `page` is what is shown on it. */
export function useLargeType(stage: RefObject<HTMLElement | null>, page: unknown): void {
  useLayoutEffect(() => {
    const element = stage.current;
    const root = document.documentElement;
    if (!element) return;
    const large = matchMedia(LARGE_SCREEN);
    const fit = () => {
      let scale = 1;
      const apply = () => void (root.style.fontSize = `calc(${TYPE_SIZE} * ${scale.toFixed(2)})`);
      apply();
      while (large.matches && scale > SMALLEST && element.scrollHeight > element.clientHeight) {
        scale -= STEP;
        apply();
      }
    };
    fit();
    // Also when the typeface or the sentences of another language have come.
    const observer = new ResizeObserver(fit);
    for (const child of [element, ...element.children]) observer.observe(child);
    addEventListener('resize', fit);
    return () => {
      observer.disconnect();
      removeEventListener('resize', fit);
      root.style.removeProperty('font-size');
    };
  }, [stage, page]);
}
