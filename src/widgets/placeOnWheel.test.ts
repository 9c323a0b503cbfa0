import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawArc,
  placeOnWheel,
  toDegrees,
  turnAcrossRadius,
  turnAlongRadius,
  type Turn,
} from './placeOnWheel';

const turns = fc.constantFrom<Turn>(1, -1);
const shares = fc.double({ min: 0, max: 1, noNaN: true });
const rotationOf = (transform: string) => Number(/rotate\((-?[\d.]+)\)/.exec(transform)?.[1]);

describe('places on the wheel', () => {
  it.each([
    [0, 1, { x: 0, y: -100 }],
    [0.25, 1, { x: 100, y: -0 }],
    [0.25, -1, { x: -100, y: -0 }],
    [0.5, -1, { x: -0, y: 100 }],
  ] as const)('a share of %d, turning %d, is at %j', (share, turn, place) => {
    const { x, y } = placeOnWheel(share, 100, turn);
    expect([Math.abs(x - place.x), Math.abs(y - place.y)]).toEqual([0, 0]);
  });

  it('are mirrored where the wheel turns the other way', () => {
    fc.assert(
      fc.property(shares, (share) => {
        const [one, other] = [placeOnWheel(share, 100, 1), placeOnWheel(share, 100, -1)];
        expect(one.x + other.x).toBeCloseTo(0);
        expect(one.y).toBe(other.y);
      }),
    );
  });

  it('have degrees from −180 to 180', () => {
    fc.assert(
      fc.property(shares, turns, (share, turn) => {
        const degrees = toDegrees(share, turn);
        expect(degrees).toBeGreaterThan(-180.001);
        expect(degrees).toBeLessThanOrEqual(180);
      }),
    );
    expect([toDegrees(0.75, 1), toDegrees(0.75, -1), toDegrees(0.5, -1)]).toEqual([-90, 90, 180]);
  });
});

describe('a piece of a ring', () => {
  it('goes out along the turn and back against it', () => {
    const radii = { inner: 50, outer: 100 };
    expect(drawArc({ start: 0, end: 0.25 }, radii, 1)).toBe(
      'M0 -100A100 100 0 0 1 100 0L50 0A50 50 0 0 0 0 -50Z',
    );
    expect(drawArc({ start: 0, end: 0.25 }, radii, -1)).toContain('A100 100 0 0 0 -100 0');
    expect(drawArc({ start: 0, end: 0.75 }, radii, 1)).toContain('A100 100 0 1 1 -100 0');
  });

  it('of a whole turn is still drawn', () => {
    const [, from = '', to = ''] =
      /^M(\S+ \S+)A.*? 1 1 (\S+ \S+)L/.exec(drawArc({ start: 0, end: 1 }, { inner: 50, outer: 100 }, 1)) ??
      [];
    expect(from).not.toBe('');
    expect(to).not.toBe(from);
  });
});

describe('text on the wheel', () => {
  it('never stands on its head', () => {
    fc.assert(
      fc.property(shares, turns, (share, turn) => {
        const along = rotationOf(turnAlongRadius(share, 100, turn).transform);
        const across = rotationOf(turnAcrossRadius(share, 100, turn));
        expect(Math.max(Math.abs(along), Math.abs(across))).toBeLessThanOrEqual(90);
      }),
    );
  });

  it.each([
    [0.25, 1, { transform: 'rotate(0) translate(100 0)', isInward: false }],
    [0.75, 1, { transform: 'rotate(0) translate(-100 0)', isInward: true }],
    [0.25, -1, { transform: 'rotate(0) translate(-100 0)', isInward: true }],
  ] as const)('along the radius at %d, turning %d: %j', (share, turn, turned) => {
    expect(turnAlongRadius(share, 100, turn)).toEqual(turned);
  });
});
