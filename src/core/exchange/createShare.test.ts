import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createShare } from './createShare';

const subjectOf = (city: string, period = 2021) => ({ city, country: 'Iran', period });

describe('one of several readers', () => {
  it('counts the cities that begin, the periods of one city in a row once', () => {
    const share = createShare(0, 1);
    const begun = [
      subjectOf('Mashhad'),
      subjectOf('mashhad ', 2022),
      subjectOf('Qom'),
      subjectOf('Mashhad', 2023),
      subjectOf('Qom'),
    ];
    expect(begun.map(share.begin)).toEqual([
      { turn: 1, isBack: false },
      { turn: 1, isBack: false },
      { turn: 2, isBack: false },
      { turn: 3, isBack: false },
      { turn: 4, isBack: true },
    ]);
  });

  it('forgets the oldest of 100 000 cities and periods', () => {
    const share = createShare(0, 1);
    share.begin(subjectOf('first'));
    for (let period = 0; period < 99_999; period += 1) share.begin(subjectOf('Qom', period));
    expect(share.begin(subjectOf('Qom', 0)).isBack).toBe(true);
    share.begin(subjectOf('Yazd'));
    expect(share.begin(subjectOf('first')).isBack).toBe(false);
  });

  it('has every city to itself, whatever their number', () => {
    const cities = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.nat(3)), { maxLength: 100 });
    fc.assert(
      fc.property(cities, fc.integer({ min: 1, max: 4 }), (subjects, count) => {
        const shares = Array.from({ length: count }, (_, index) => createShare(index, count));
        let owner: number | undefined;
        let before = '';
        for (const [city, period] of subjects) {
          const begun = shares.map((share) => share.begin(subjectOf(city, period)));
          expect(new Set(begun.map(({ turn, isBack }) => `${turn} ${isBack}`)).size).toBe(1);
          const owners = shares.flatMap((share, index) => (share.isOwn() ? [index] : []));
          expect(owners).toHaveLength(1);
          if (city === before) expect(owners[0]).toBe(owner);
          [owner] = owners;
          before = city;
        }
      }),
    );
  });

  it('has its turn after the others', () => {
    const shares = [createShare(0, 2), createShare(1, 2)];
    const owners = Array.from({ length: 64 }, (_, index) => {
      for (const share of shares) share.begin(subjectOf(`City ${index}`));
      return shares.findIndex((share) => share.isOwn());
    });
    // The first block has one city less: turns are counted from 1.
    expect(owners.join('')).toBe(`${'0'.repeat(15)}${'1'.repeat(16)}${'0'.repeat(16)}${'1'.repeat(16)}0`);
  });
});
