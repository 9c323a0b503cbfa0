import { describe, expect, it } from 'vitest';
import { openPublished } from '../core/assessment/openPublished';
import { createEmptyAssessment } from '../core/assessment/readAssessment';
import { readPublished, readRealDefinitions } from '../core/catalogue/readDefinitionFiles.fixture';
import { createAssessment, reported, score, valueOf } from '../core/exchange/exampleAssessment.fixture';
import { createI18n, type Language } from './createI18n';
import { createText } from './createText';
import { describeStanding } from './describeStanding';

const { catalogue, benchmarkSets } = readRealDefinitions();
const benchmarks = benchmarkSets.find(({ id }) => id === 'published-targets');
if (!benchmarks) throw new Error('published-targets is missing');
const content = openPublished(readPublished('riyadh-2020'), benchmarks);
const riyadh = score({ ...createEmptyAssessment(content.about), ...content });

/** Without the marks that isolate what is inserted, and with plain spaces. */
async function say(scorecard: Parameters<typeof describeStanding>[0], language: Language) {
  const text = createText(await createI18n(language));
  return describeStanding(scorecard, catalogue.classification, text).map((sentence) =>
    sentence.replace(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' '),
  );
}

describe('where a city stands, in words', () => {
  it('in English', async () => {
    expect(await say(riyadh, 'en')).toEqual([
      'Of 112 data points 34 are scored: 14 dark green, 4 light green, 2 amber and 14 red.',
      'Economy stands at 70.45 % (light green), Environment at 51.92 % (amber) and Society and Culture at 70 % (light green).',
      '75 of 112 are missing; of 64 of the 91 indicators nothing is reported, so the overall picture is incomplete.',
    ]);
  });

  it('in Persian', async () => {
    expect(await say(riyadh, 'fa')).toEqual([
      'از ۱۱۲ قلم داده، ۳۴ قلم امتیاز گرفته است: ۱۴ قلم سبز تیره، ۴ قلم سبز روشن، ۲ قلم زرد و ۱۴ قلم قرمز.',
      'امتیاز اقتصاد ۷۰٫۴۵٪ (سبز روشن)، محیط زیست ۵۱٫۹۲٪ (زرد) و جامعه و فرهنگ ۷۰٪ (سبز روشن) است.',
      '۷۵ قلم از ۱۱۲ قلم گزارش نشده و ۶۴ شاخص از ۹۱ شاخص به‌کلی بی‌گزارش مانده است؛ پس تصویر کلی کامل نیست.',
    ]);
  });

  it('of one data point speaks of one, and of the dimensions without a score', async () => {
    const one = score(createAssessment({ 'EC-ICT-ICT-2C': reported(valueOf(57)) }));
    expect((await say(one, 'en')).slice(0, 3)).toEqual([
      'Of 112 data points 1 is scored: 1 light green.',
      'Economy stands at 75 % (light green).',
      'Environment and Society and Culture have no score yet.',
    ]);
    expect((await say(one, 'fa'))[2]).toBe('محیط زیست و جامعه و فرهنگ هنوز امتیازی ندارد.');
  });

  it('does not call a picture incomplete that lacks little, and nothing missing when nothing is', async () => {
    const all = Object.fromEntries(
      catalogue.entries.map(({ dataPoint: { id } }) => [id, reported(valueOf(1))]),
    );
    expect((await say(score(createAssessment(all)), 'en')).at(-1)).toBe('Nothing is missing.');
    const { 'EC-ICT-ICT-2C': _, ...others } = all;
    expect((await say(score(createAssessment(others)), 'en')).at(-1)).toBe('1 of 112 is missing.');
  });

  it('of nothing is one sentence', async () => {
    expect(await say(score(createAssessment({})), 'en')).toHaveLength(1);
  });
});
