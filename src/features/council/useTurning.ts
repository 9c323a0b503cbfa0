// Turning pages with keys and with a finger.
import { useEffect, useRef, type TouchEvent } from 'react';
import { findSwipe, findTurn } from './pages';

interface Turning {
  index: number;
  count: number;
  direction: 'rtl' | 'ltr';
  turnTo: (index: number) => void;
  close: () => void;
}

/** Keys are heard wherever the focus is; the touch handlers belong to what is swiped. */
export function useTurning({ index, count, direction, turnTo, close }: Turning) {
  const touched = useRef<{ x: number; y: number }>(undefined);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      // The space bar presses what has the focus.
      if (key === ' ' && target instanceof Element && target.closest('button, a')) return;
      const turned = findTurn(key, direction, { index, count });
      if (key === 'Escape') close();
      else if (turned !== undefined) turnTo(turned);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [index, count, direction, turnTo, close]);

  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const first = touches[0];
      // Two fingers enlarge the page.
      touched.current = first && touches.length === 1 ? { x: first.clientX, y: first.clientY } : undefined;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const [start, end] = [touched.current, changedTouches[0]];
      touched.current = undefined;
      if (!start || !end) return;
      const step = findSwipe(end.clientX - start.x, end.clientY - start.y, direction);
      if (step !== 0) turnTo(Math.min(Math.max(index + step, 0), count - 1));
    },
  };
}
