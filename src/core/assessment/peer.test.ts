import { describe, expect, it } from 'vitest';
import { findSizeClass, peerSchema, type SizeClass } from './peer';

describe('the size class of a city', () => {
  it.each<[number | null, SizeClass | null]>([
    [1, 'under-100k'],
    [99_999, 'under-100k'],
    [100_000, '100k-500k'],
    [499_999, '100k-500k'],
    [500_000, '500k-1m'],
    [1_000_000, '1m-5m'],
    [3_062_242, '1m-5m'],
    [5_000_000, 'over-5m'],
    [40_000_000, 'over-5m'],
    [null, null],
  ])('of %s inhabitants is %s', (population, sizeClass) => {
    expect(findSizeClass(population)).toBe(sizeClass);
  });
});

it('a peer carries no field but those that are named, and has a label', () => {
  const peer = { label: 'A', period: 1404, sizeClass: null, results: [] };
  expect(peerSchema.safeParse(peer).success).toBe(true);
  expect(peerSchema.safeParse({ ...peer, city: 'Mashhad' }).success).toBe(false);
  expect(peerSchema.safeParse({ ...peer, label: ' ' }).success).toBe(false);
});
