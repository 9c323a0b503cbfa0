import { describe, expect, it } from 'vitest';
import { nameCities } from './nameCities';

const name = (...cities: [name: string, from: string][]) =>
  nameCities(
    cities.map(([name, from]) => ({ name, from })),
    (name, more) => `${name} (${more})`,
    String,
  );

describe('the names of cities', () => {
  it('stay as they are where they differ', () => {
    expect(name(['Mashhad 1404', 'this'], ['Riyadh 2020', 'ITU'])).toEqual(['Mashhad 1404', 'Riyadh 2020']);
  });

  it('say where the city comes from, and which one it is, where they do not', () => {
    expect(
      name(['Yazd 1404', 'this'], ['Yazd 1404', 'device'], ['Qom 1404', 'device'], ['Yazd 1404', 'device']),
    ).toEqual(['Yazd 1404 (this)', 'Yazd 1404 (device)', 'Qom 1404', 'Yazd 1404 (device) (2)']);
  });
});
