import { describe, expect, it } from 'vitest';
import { countVersion, createSetId } from './countVersion';

const set = (id: string, version: string) => ({ id, version });

describe('the next version', () => {
  it.each([
    ['1', '2'],
    ['9', '10'],
    ['1.9', '1.10'],
    ['2026-a', '2026-a-2'],
    ['draft', 'draft-2'],
    ['99999999999999999999', '100000000000000000000'],
  ])('after %s is %s', (version, next) => {
    expect(countVersion(set('a', version), [set('a', version)])).toBe(next);
  });

  it('is one that nobody has taken: a copy of 1 while 2 and 3 exist is 4', () => {
    const known = [set('a', '1'), set('a', '2'), set('a', '3'), set('b', '4')];
    expect(countVersion(set('a', '1'), known)).toBe('4');
  });
});

describe('the id of a new set', () => {
  it.each([
    ['Mashhad targets 1405', 'mashhad-targets-1405'],
    ['  Ålesund – 2030! ', 'alesund-2030'],
    ['هدف‌های ۱۴۰۵', '1405'],
    ['هدف‌های مشهد', 'city-set'],
    ['---', 'city-set'],
  ])('of “%s” is %s', (name, id) => {
    expect(createSetId(name, [])).toBe(id);
    expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  it('is numbered when it is taken, whichever version took it', () => {
    expect(createSetId('A', [set('a', '7'), set('a-2', '1')])).toBe('a-3');
  });

  it('is not longer than a file name should be', () => {
    expect(createSetId('x'.repeat(500), [])).toHaveLength(48);
  });
});
