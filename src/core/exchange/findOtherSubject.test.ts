import { describe, expect, it } from 'vitest';
import { createAssessment } from './exampleAssessment.fixture';
import { findOtherSubject } from './findOtherSubject';

const { about } = createAssessment({});
const published = {
  id: 'mashhad-2021',
  city: { en: 'Mashhad', fa: 'مشهد' },
  country: { en: 'Iran', fa: 'ایران' },
};

describe('findOtherSubject', () => {
  it.each([
    ['Mashhad', 2021, []],
    ['MASHHAD ', 2021, []],
    ['', null, []],
    [
      'Tehran',
      2021,
      [{ code: 'other-city', where: { column: 'city' }, found: 'Tehran', expected: 'Mashhad' }],
    ],
    [
      'Mashhad',
      2020,
      [{ code: 'other-period', where: { column: 'period' }, found: '2020', expected: '2021' }],
    ],
  ])('compares %j and %j', (city, period, notices) => {
    expect(findOtherSubject({ city, period }, about)).toEqual(notices);
  });

  it('knows both names of a published city', () => {
    expect(findOtherSubject({ city: 'مشهد', period: 2021 }, { ...about, published })).toEqual([]);
    expect(findOtherSubject({ city: 'مشهد', period: 2021 }, about)).toHaveLength(1);
  });
});
