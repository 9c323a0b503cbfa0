import { describe, expect, it } from 'vitest';
import { compareContents, isSameContent } from './compareContents';

const change = (path: string, from: unknown, to: unknown) => ({ path: path.split('.'), from, to });

describe('compareContents', () => {
  it.each([
    ['a field', { a: 1, b: 2 }, { a: 1, b: 3 }, [change('b', 2, 3)]],
    [
      'a field inside a field',
      { a: { value: 1, year: 2 } },
      { a: { value: 5, year: 2 } },
      [change('a.value', 1, 5)],
    ],
    ['a new field', { a: 1 }, { a: 1, b: 2 }, [change('b', undefined, 2)]],
    ['a field that is gone', { a: 1, b: 2 }, { a: 1 }, [change('b', 2, undefined)]],
    [
      'everything, said first',
      undefined,
      { a: 1, b: { c: 'x' } },
      [change('a', undefined, 1), change('b.c', undefined, 'x')],
    ],
    [
      'everything, taken back',
      { a: 1, b: { c: 'x' } },
      null,
      [change('a', 1, undefined), change('b.c', 'x', undefined)],
    ],
    ['a list as a whole', { a: [1, 2] }, { a: [2, 1] }, [change('a', [1, 2], [2, 1])]],
    ['an object in the place of a value', { a: 1 }, { a: { b: 2 } }, [change('a.b', undefined, 2)]],
    ['no change', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
    ['nothing, null and empty text as the same', { a: null, b: '' }, { b: null, c: '' }, []],
    [
      'zero and no as something',
      { a: null, b: null },
      { a: 0, b: false },
      [change('a', null, 0), change('b', null, false)],
    ],
  ])('tells %s', (_, before, after, changes) => {
    expect(compareContents(before, after)).toEqual(changes);
  });
});

describe('isSameContent', () => {
  it.each([
    [{ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [[1], [1, 2], false],
    [{ 0: 1 }, [1], false],
    [null, undefined, false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(isSameContent(a, b)).toBe(same);
  });
});
