import { describe, expect, it } from 'vitest';
import { isSameCity } from './isSameCity';

const named = (city: string, country = '') => ({ city, country, published: null });
const riyadh = {
  city: 'Riyadh',
  country: 'Saudi Arabia',
  published: {
    id: 'riyadh-2020',
    city: { en: 'Riyadh', fa: 'ریاض' },
    country: { en: 'Saudi Arabia', fa: 'عربستان سعودی' },
  },
};

describe('one city', () => {
  it.each([
    ['without a country', named('Riyadh'), riyadh, true],
    ['in the other language, with Arabic letters', named('رياض'), riyadh, true],
    ['with its country in the other language', named('ریاض', 'عربستان سعودی'), riyadh, true],
    ['with a half-space', named('تهران\u200cشهر'), named('تهران شهر'), true],
    ['in capital letters', named('MASHHAD ', 'IRAN'), named('Mashhad', 'Iran'), true],
    ['with a country in two languages', named('Mashhad', 'Iran'), named('Mashhad', 'ایران'), true],
    ['of another name', named('Mashhad'), riyadh, false],
    [
      'of the same name in another country',
      named('Valencia', 'Spain'),
      named('Valencia', 'Venezuela'),
      false,
    ],
    ['without a name that both know', named('Mashhad'), named('مشهد'), false],
  ])('%s: the same or not', (_, one, other, same) => {
    expect(isSameCity(one, other)).toBe(same);
    expect(isSameCity(other, one)).toBe(same);
  });
});
