import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateWidth, fitText } from './fitText';

describe('fitText', () => {
  // A Latin letter of size 10 takes 5.5, a Persian one 5.8.
  it.each([
    ['Waste', 30, 1, ['Waste']],
    ['Water and Sanitation', 60, 2, ['Water and', 'Sanitation']],
    ['Water and Sanitation', 60, 1, ['Water and…']],
    ['Infrastructure', 40, 1, ['Infras…']],
    ['Infrastructure now', 40, 2, ['Infras…', 'now']],
    ['آب و فاضلاب', 40, 2, ['آب و', 'فاضلاب']],
    ['خط\u200cمشی', 35, 1, ['خط\u200cمشی']],
  ])('%s in %d, at most %d lines: %j', (text, width, lines, fitted) => {
    expect(fitText(text, 10, width, lines)).toEqual(fitted);
  });

  it('stays within the width and the lines', () => {
    const texts = fc.array(fc.stringMatching(/^[a-z]{1,14}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 12, max: 200 }),
        fc.integer({ min: 1, max: 3 }),
        (words, width, most) => {
          const fitted = fitText(words.join(' '), 10, width, most);
          expect(fitted.length).toBeLessThanOrEqual(most);
          for (const line of fitted) expect(estimateWidth(line, 10)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
