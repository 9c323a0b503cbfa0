import { describe, expect, it } from 'vitest';
import { findPageIndex, findSwipe, findTurn, listPages } from './pages';

const name = { en: 'x', fa: 'x' };
const dimensions = ['Economy', 'Environment'].map((id) => ({ id, name, subDimensions: [] }));
const pages = listPages({ dimensions });

describe('the pages of the council mode', () => {
  it('are the whole, the wheel, each dimension, and what is to be done', () => {
    expect(pages.map((page) => page.name)).toEqual(['opening', 'wheel', 'Economy', 'Environment', 'closing']);
  });

  it.each([
    ['Environment', 3],
    [undefined, 0],
    ['nowhere', 0],
  ])('%s is page %d', (page, index) => {
    expect(findPageIndex(pages, page)).toBe(index);
  });
});

describe('turning pages', () => {
  const from = (index: number) => ({ index, count: 5 });

  it.each([
    ['ArrowRight', 'ltr', 3],
    ['ArrowLeft', 'ltr', 1],
    ['ArrowLeft', 'rtl', 3],
    ['ArrowRight', 'rtl', 1],
    [' ', 'rtl', 3],
    ['PageDown', 'ltr', 3],
    ['PageUp', 'rtl', 1],
    ['Home', 'rtl', 0],
    ['End', 'ltr', 4],
    ['x', 'ltr', undefined],
  ] as const)('%j (%s) leads from page 2 to %s', (key, direction, to) => {
    expect(findTurn(key, direction, from(2))).toBe(to);
  });

  it('ends at both ends', () => {
    expect(findTurn('PageUp', 'ltr', from(0))).toBe(0);
    expect(findTurn('PageDown', 'ltr', from(4))).toBe(4);
  });

  it.each([
    [-80, 10, 'ltr', 1],
    [80, 10, 'ltr', -1],
    [80, 10, 'rtl', 1],
    [-80, -10, 'rtl', -1],
    [30, 0, 'ltr', 0],
    [80, 70, 'ltr', 0],
  ] as const)('a finger that goes %d across and %d down (%s) turns by %d', (dx, dy, direction, step) => {
    expect(findSwipe(dx, dy, direction)).toBe(step);
  });
});
