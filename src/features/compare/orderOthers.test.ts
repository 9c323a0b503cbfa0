import { describe, expect, it } from 'vitest';
import type { About } from '../../core/assessment/about';
import { assessmentIdSchema } from '../../core/assessment/revision';
import { orderOthers } from './orderOthers';

const aboutOf = (city: string, period: number): About => ({
  city,
  country: '',
  period,
  benchmarkSet: { id: 'example', version: '1' },
  published: null,
});
const entryOf = (city: string, period: number) => ({
  id: assessmentIdSchema.parse(`${city.toLowerCase()}-00${period}`),
  about: aboutOf(city, period),
  at: '2026-11-22T08:00:00Z',
});
const order = (open: ReturnType<typeof entryOf>, all: ReturnType<typeof entryOf>[]) => {
  const { others, suggested } = orderOthers(open, all);
  return { others: others.map(({ id }) => id), suggested: suggested?.id };
};

describe('the others', () => {
  const [pully, m2019, m1400, m2022, m2024] = [
    entryOf('Pully', 2023),
    entryOf('Mashhad', 2019),
    entryOf('Mashhad', 1400),
    entryOf('Mashhad', 2022),
    entryOf('Mashhad', 2024),
  ] as const;

  it('stand with the same city first, the latest period first, whatever the calendar', () => {
    expect(order(m2022, [pully, m2019, m2022, m1400, m2024])).toEqual({
      others: ['mashhad-002024', 'mashhad-001400', 'mashhad-002019', 'pully-002023'],
      suggested: 'mashhad-001400',
    });
  });

  it('begin with a later period where there is no earlier one, and never with another city', () => {
    expect(order(m2019, [m2024, m2022, pully]).suggested).toBe('mashhad-002024');
    expect(order(m2019, [m2019, pully]).suggested).toBeUndefined();
  });
});
