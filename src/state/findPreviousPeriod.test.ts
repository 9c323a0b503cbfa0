import { describe, expect, it } from 'vitest';
import type { About } from '../core/assessment/about';
import { findPreviousPeriod } from './findPreviousPeriod';

const of = (city: string, period: number, country = 'Iran') => {
  const about: About = {
    city,
    country,
    period,
    benchmarkSet: { id: 'published-targets', version: '1' },
    published: null,
  };
  return { about };
};
const { about } = of('Mashhad', 2024);

describe('findPreviousPeriod', () => {
  it.each([
    ['the latest earlier one', [of('Mashhad', 2020), of('Mashhad', 2022), of('Mashhad', 2025)], 1],
    ['one in the other calendar', [of('Mashhad', 2020), of('Mashhad', 1400)], 1],
    ['one whose country is not told', [of(' mashhad ', 2022, '')], 0],
    ['the first of two for the same period', [of('Mashhad', 2022), of('Mashhad', 2022)], 0],
  ])('is %s', (_, summaries, expected) => {
    expect(findPreviousPeriod(about, summaries)).toBe(summaries[expected]);
  });

  it.each([
    ['another city', of('Isfahan', 2022)],
    ['a city of the same name in another country', of('Mashhad', 2022, 'Elsewhere')],
    ['the same period', of('Mashhad', 2024)],
    ['the same period in the other calendar', of('Mashhad', 1403)],
    ['a later one', of('Mashhad', 1405)],
  ])('is not %s', (_, summary) => {
    expect(findPreviousPeriod(about, [summary])).toBeUndefined();
  });
});
