import { describe, expect, it } from 'vitest';
import { anchorText } from './anchorText';
import { LEVEL_SHAPES, placeLevels, type LevelRow } from './levelShape';
import { placeRadarLabel, RADAR_SHAPES } from './radarShape';
import { chooseLabelled } from './trendShape';

describe('the anchor of a text', () => {
  it.each([
    ['left', 'ltr', 'start'],
    ['right', 'ltr', 'end'],
    ['left', 'rtl', 'end'],
    ['right', 'rtl', 'start'],
    ['middle', 'ltr', 'middle'],
    ['middle', 'rtl', 'middle'],
  ] as const)('for its %s edge in %s is %s', (edge, direction, anchor) => {
    expect(anchorText(edge, direction)).toBe(anchor);
  });
});

describe('the points of a line that speak', () => {
  const chosen = (xs: number[]) => xs.map((_, index) => index).filter(chooseLabelled(xs, 10));
  it.each([
    ['none', [], []],
    ['one', [5], [0]],
    ['all where there is room', [0, 10, 20], [0, 1, 2]],
    ['the last before the first', [0, 5], [1]],
    ['the later one of two that touch', [0, 20, 25, 40], [0, 2, 3]],
    ['the ends of many', [0, 4, 8, 12], [0, 3]],
  ] as const)('are %s', (_, xs, indexes) => {
    expect(chosen([...xs])).toEqual(indexes);
  });
});

describe('the name of an axis of a radar', () => {
  const place = (share: number, turn: 1 | -1) => placeRadarLabel('Waste', share, turn, RADAR_SHAPES.wide);
  it('stands beside its end, mirrored in Persian', () => {
    expect(place(0.25, 1)).toMatchObject({ edge: 'left', x: 156 });
    expect(place(0.25, -1)).toMatchObject({ edge: 'right', x: -156 });
    expect([place(0, 1).edge, place(0.5, 1).edge]).toEqual(['middle', 'middle']);
  });

  it('stands above the circle at the top and below it at the bottom', () => {
    expect(place(0, 1).y).toBeLessThan(-156);
    expect(place(0.5, 1).y).toBeGreaterThan(156);
  });

  it('has as many lines as there is room for', () => {
    const { lines } = placeRadarLabel('Public Space and Nature of the city', 0.25, 1, RADAR_SHAPES.narrow);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.length).toBeLessThanOrEqual(3);
  });
});

describe('the rows of a maturity profile', () => {
  const row = (id: string, counts: number[] | null): LevelRow => ({
    ...{ id, name: id, note: '', isPart: false, strict: 1, typical: 2, counts },
  });
  it.each(['wide', 'narrow'] as const)('%s: stand under one another within the height', (form) => {
    const { placed, height } = placeLevels(
      [
        { title: 'Indicators', rows: [row('a', [1, 0, 0, 0, 0]), row('b', [0, 0, 0, 0, 2])] },
        { title: 'Ratings', rows: [row('c', null)] },
      ],
      LEVEL_SHAPES[form],
    );
    const ys = placed.flatMap(({ y, rows }) => [y, ...rows.map((each) => each.y)]);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
    expect(new Set(ys).size).toBe(5);
    expect(height).toBeGreaterThan(ys.at(-1) ?? 0);
  });
});
