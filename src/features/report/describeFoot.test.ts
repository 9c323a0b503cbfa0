import { describe, expect, it } from 'vitest';
import { EMPTY_REPORT_COVER } from '../../core/assessment/reportCover';
import { createI18n, type Language } from '../../i18n/createI18n';
import { createText } from '../../i18n/createText';
import { describeFoot, writePageRules, type ReportFacts } from './describeFoot';

const facts: ReportFacts = {
  about: {
    city: 'Riyadh',
    country: '',
    period: 2020,
    benchmarkSet: { id: 'published-targets', version: '1' },
    published: {
      id: 'riyadh-2020',
      city: { en: 'Riyadh', fa: 'ریاض' },
      country: { en: 'Saudi Arabia', fa: 'عربستان سعودی' },
    },
  },
  cover: { ...EMPTY_REPORT_COVER, version: '0.9' },
  seal: undefined,
  madeOn: '2026-11-22',
};
const textOf = async (language: Language) => createText(await createI18n(language));
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

describe('the foot of a page', () => {
  it('says city, period, draft or final, version, day and seal', async () => {
    const text = await textOf('en');
    expect(plain(describeFoot(facts, text))).toBe(
      'Riyadh 2020 · Draft · Version 0.9 · 22 Nov 2026 · Not sealed',
    );
    const seal = { title: 'Council', hash: 'a1b2c3d4e5f6'.padEnd(64, '0') };
    const final = { ...facts, cover: { ...EMPTY_REPORT_COVER, status: 'final' } as const, seal };
    expect(plain(describeFoot(final, text))).toBe(
      'Riyadh 2020 · Final · 22 Nov 2026 · Seal A1B2 C3D4 E5F6 0000',
    );
  });

  it('is Persian in Persian', async () => {
    expect(plain(describeFoot(facts, await textOf('fa')))).toBe(
      'ریاض ۲۰۲۰ · پیش‌نویس · نسخه ۰.۹ · ۱ آذر ۱۴۰۵ · مُهر نشده',
    );
  });
});

describe('the rules of a page', () => {
  it.each([
    ['en', 'report-en', '@bottom-left { content: "foot"', 'counter(page, decimal) " of'],
    ['fa', 'report-fa', '@bottom-right { content: "foot"', 'counter(page, persian)'],
  ] as const)('%s: begin where reading begins, in its own digits', async (language, name, start, count) => {
    const rules = plain(writePageRules('foot', await textOf(language)).replace(/\\206[89] /g, ''));
    expect(rules).toContain(`@page ${name} {`);
    expect(rules).toContain(start);
    expect(rules).toContain(count);
    expect(rules).toContain(`direction: ${language === 'fa' ? 'rtl' : 'ltr'}`);
  });

  it('keep any name as text', async () => {
    const rules = writePageRules('"; } </style><script> \\ \n', await textOf('en'));
    expect(rules).toContain(String.raw`content: "\22 \3b  \7d  \3c /style\3e \3c script\3e  \5c  \a "`);
    expect(rules.match(/[{}]/g)).toHaveLength(6);
  });
});
