import { describe, expect, it } from 'vitest';
import { getUnit } from '../core/catalogue/catalogue';
import { readRealDefinitions } from '../core/catalogue/readDefinitionFiles.fixture';
import { createI18n } from './createI18n';
import { createText } from './createText';
import { describePrinted } from './describePrinted';

const { catalogue } = readRealDefinitions();

describe('a result as ITU prints it', () => {
  it.each([
    [97, 'percent', '97.00 %', '۹۷٫۰۰٪'],
    [4.8, 'percent', '4.80 %', '۴٫۸۰٪'],
    [0.0012, 'percent', '0.0012 %', '۰٫۰۰۱۲٪'],
    [95424, 'per-100k', '95 424 / 100 000', '۹۵٬۴۲۴ در ۱۰۰ هزار نفر'],
    [8.47, 'per-100k', '8.47 / 100 000', '۸٫۴۷ در ۱۰۰ هزار نفر'],
    [10849.86, 'per-100k', '10 849.86 / 100 000', '۱۰٬۸۴۹٫۸۶ در ۱۰۰ هزار نفر'],
    [0.7, 'ratio', '0.70 ratio', '۰٫۷۰ نسبت'],
    [78, 'count', '78', '۷۸'],
    [0, 'yes-no', 'No', 'خیر'],
    [0, 'percent', '0.00 %', '۰٫۰۰٪'],
  ])('%d %s is %s and %s', async (value, unit, english, persian) => {
    const say = async (language: 'en' | 'fa') =>
      describePrinted(value, getUnit(catalogue, unit), createText(await createI18n(language)));
    expect((await say('en')).replace(/[\u00a0\u202f]/g, ' ')).toBe(english);
    expect((await say('fa')).replace(/[\u00a0\u202f]/g, ' ')).toBe(persian);
  });
});
