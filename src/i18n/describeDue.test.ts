import { describe, expect, it } from 'vitest';
import { createI18n } from './createI18n';
import { createText } from './createText';
import { describeDue } from './describeDue';

const NOW = new Date(2026, 10, 22, 12);
const plain = (text = '') => text.replace(/[\u2066-\u2069]/g, '');

describe('a due day in words', () => {
  it.each([
    ['2026-11-22', '22 Nov 2026, today', '۱ آذر ۱۴۰۵، امروز'],
    ['2026-11-23', '23 Nov 2026, in 1 day', '۲ آذر ۱۴۰۵، ۱ روز مانده'],
    ['2026-12-01', '1 Dec 2026, in 9 days', '۱۰ آذر ۱۴۰۵، ۹ روز مانده'],
    ['2026-11-20', '20 Nov 2026, 2 days late', '۲۹ آبان ۱۴۰۵، ۲ روز دیرکرد'],
  ])('%s', async (due, english, persian) => {
    for (const [language, expected] of [
      ['en', english],
      ['fa', persian],
    ] as const) {
      const text = createText(await createI18n(language));
      expect(plain(describeDue({ due, done: false }, NOW, text))).toBe(expected);
    }
  });

  it('of what is done is only the day, and without a day nothing', async () => {
    const text = createText(await createI18n('en'));
    expect(describeDue({ due: '2026-11-20', done: true }, NOW, text)).toBe('20 Nov 2026');
    expect(describeDue({ due: null, done: false }, NOW, text)).toBeUndefined();
  });
});
