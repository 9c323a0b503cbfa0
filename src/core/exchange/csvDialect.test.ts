import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_DIALECTS, removeFormulaGuard } from './csvDialect';

const guard = CSV_DIALECTS.excel.writeText;

describe('the formula guard', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+98 51', "'+98 51"],
    ['- see page 3', "'- see page 3"],
    ['@here', "'@here"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ["'=1", "''=1"],
    ["''-", "'''-"],
    ["'tis", "'tis"],
    ['a=b', 'a=b'],
    ['', ''],
    [' =1', ' =1'],
  ])('writes %j as %j and takes it off again', (text, guarded) => {
    expect(guard(text)).toBe(guarded);
    expect(removeFormulaGuard(guarded)).toBe(text);
  });

  it('gives back every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '-', '\t', '\r', 'a', ' ') }), (text) => {
        expect(removeFormulaGuard(guard(text))).toBe(text);
      }),
    );
  });
});
