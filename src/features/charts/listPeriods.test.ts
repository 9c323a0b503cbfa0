import { describe, expect, it } from 'vitest';
import { listPeriods } from './listPeriods';

const at = (id: string, period: number, city = 'Mashhad') => ({
  id,
  about: { city, country: 'Iran', period, benchmarkSet: { id: 'set', version: '1' }, published: null },
});

describe('the periods of a city', () => {
  const open = at('open', 2021);
  it.each([
    ['alone', [], ['open'], 0],
    ['in the order of time', [at('late', 2023), at('early', 2018)], ['early', 'open', 'late'], 0],
    ['without other cities', [at('other', 2018, 'Riyadh')], ['open'], 0],
    // 1400 began in March 2021, 1402 in March 2023.
    [
      'in two calendars',
      [at('later', 1402), at('same', 1400), at('early', 1397)],
      ['early', 'open', 'later'],
      1,
    ],
    ['the open one before a double', [at('double', 2021), open], ['open'], 1],
    ['the first of two others', [at('newer', 2018), at('older', 2018)], ['newer', 'open'], 1],
  ] as const)('stand %s', (_, all, ids, doubled) => {
    const listed = listPeriods(open, all);
    expect(listed.periods.map(({ id }) => id)).toEqual(ids);
    expect(listed.doubled).toBe(doubled);
  });
});
