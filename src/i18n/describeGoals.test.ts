import { describe, expect, it } from 'vitest';
import { openPublished } from '../core/assessment/openPublished';
import { createEmptyAssessment } from '../core/assessment/readAssessment';
import { readPublished, readRealDefinitions } from '../core/catalogue/readDefinitionFiles.fixture';
import { createAssessment, reported, score, valueOf } from '../core/exchange/exampleAssessment.fixture';
import { groupByGoal, summarizeGoals, type GoalBasis } from '../core/scoring/overview/groupByGoal';
import type { Scorecard } from '../core/scoring/scoreAssessment';
import { createI18n, type Language } from './createI18n';
import { createText } from './createText';
import { describeGoals, nameGoal } from './describeGoals';

const { catalogue, benchmarkSets } = readRealDefinitions();
const [benchmarks] = benchmarkSets;
if (!benchmarks) throw new Error('No benchmark set');
const content = openPublished(readPublished('riyadh-2020'), benchmarks);
const riyadh = score({ ...createEmptyAssessment(content.about), ...content });

async function say(scorecard: Scorecard, language: Language, basis: GoalBasis = 'all'): Promise<string[]> {
  const text = createText(await createI18n(language));
  const overview = summarizeGoals(groupByGoal(catalogue, scorecard, basis), catalogue);
  return describeGoals(overview, basis, text).map((sentence) => sentence.replace(/[\u2066-\u2069]/g, ''));
}

describe('the goals in words', () => {
  it('of Riyadh 2020 in English', async () => {
    expect(await say(riyadh, 'en')).toEqual([
      'Of 110 data points that are linked with a goal 34 are scored; they speak about 9 of the 17 goals.',
      'Taken together they are red for goals 5, 9 and 13, amber for goals 6 and 7 and light green for goals 3, 4, 8 and 11.',
      'For goals 1, 2, 10, 12, 15, 16 and 17 the method has data points, but none of them has a score here yet.',
      'About goal 14 the method says nothing, which is neither good nor bad.',
    ]);
  });

  it('of Riyadh 2020 in Persian', async () => {
    expect(await say(riyadh, 'fa')).toEqual([
      'از ۱۱۰ قلم داده‌ای که به هدفی پیوند دارد ۳۴ قلم امتیاز گرفته است و درباره ۹ هدف از ۱۷ هدف سخن می‌گوید.',
      'این اقلام روی هم در هدف‌های ۵، ۹ و ۱۳ قرمز، در هدف‌های ۶ و ۷ زرد و در هدف‌های ۳، ۴، ۸ و ۱۱ سبز روشن است.',
      'روش برای هدف‌های ۱، ۲، ۱۰، ۱۲، ۱۵، ۱۶ و ۱۷ قلم داده دارد، ولی اینجا هنوز هیچ‌یک امتیاز نگرفته است.',
      'روش درباره هدف ۱۴ چیزی نمی‌گوید؛ این نه خوب است و نه بد.',
    ]);
  });

  it('by ITU’s word alone say that it is ITU that says nothing', async () => {
    const sentences = await say(riyadh, 'en', 'stated');
    expect(sentences.at(-1)).toBe(
      'ITU itself links no data point with goals 1, 2, 3, 8, 12, 13, 14 and 15, which is neither good nor bad.',
    );
  });

  it('of nothing and of one', async () => {
    expect((await say(score(createAssessment({})), 'en'))[0]).toBe(
      'Nothing is scored yet, so our numbers say nothing about any of the 17 goals.',
    );
    const one = score(createAssessment({ 'SC-EH-H-1C': reported(valueOf(83)) }));
    expect((await say(one, 'en')).slice(0, 2)).toEqual([
      'Of 110 data points that are linked with a goal 1 is scored; it speaks about 1 of the 17 goals.',
      'Taken together they are dark green for goal 3.',
    ]);
  });

  it('have their number and name', async () => {
    const text = createText(await createI18n('fa'));
    expect(nameGoal(6, text).replace(/[\u2066-\u2069]/g, '')).toBe('هدف ۶: آب سالم و تأسیسات بهداشتی');
  });
});
