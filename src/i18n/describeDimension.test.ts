import { describe, expect, it } from 'vitest';
import { openPublished } from '../core/assessment/openPublished';
import { createEmptyAssessment, type Assessment } from '../core/assessment/readAssessment';
import type { QualityGrade } from '../core/assessment/answer';
import type { BenchmarkSet } from '../core/catalogue/benchmarkSet';
import { readPublished, readRealDefinitions } from '../core/catalogue/readDefinitionFiles.fixture';
import { createAssessment, reported, score, valueOf } from '../core/exchange/exampleAssessment.fixture';
import { compareScorecards } from '../core/scoring/comparison/compareScorecards';
import { computeConfidence } from '../core/scoring/confidence/computeConfidence';
import { findLifts } from '../core/scoring/lift/findLifts';
import { summarizeGroup } from '../core/scoring/overview/summarizeGroup';
import { scoreAssessment } from '../core/scoring/scoreAssessment';
import { createI18n, type Language } from './createI18n';
import { createText } from './createText';
import { describeDimension, describeProgress } from './describeDimension';

const { catalogue, benchmarkSets } = readRealDefinitions();
const published = benchmarkSets.find(({ id }) => id === 'published-targets');
if (!published) throw new Error('published-targets is missing');
const benchmarks: BenchmarkSet = published;
const content = openPublished(readPublished('riyadh-2020'), benchmarks);
const riyadh = { ...createEmptyAssessment(content.about), ...content };

/** Without the marks that isolate and turn what is inserted, and with plain spaces. */
const plain = (sentence: string) =>
  sentence.replace(/[\u2066-\u2069\u200f]/g, '').replace(/[\u00a0\u202f]/g, ' ');

/** All sentences about a dimension; of the city (null) the one about progress. */
async function say(
  assessment: Assessment,
  dimension: string | null,
  language: Language,
  previous?: Assessment,
  set: BenchmarkSet = benchmarks,
): Promise<string[]> {
  const text = createText(await createI18n(language));
  const scorecard = scoreAssessment(assessment, catalogue, set);
  const at = scorecard.groups.findIndex(
    ({ group }) => group.level === (dimension ? 'dimension' : 'city') && group.dimension === dimension,
  );
  const [own, confidence] = [scorecard.groups[at], computeConfidence(assessment, scorecard).groups[at]];
  if (!own || !confidence) throw new Error(`No ${dimension ?? 'city'}`);
  const summary = summarizeGroup(own, {
    ...{ scorecard, catalogue, lifts: findLifts(assessment, scorecard, catalogue) },
    comparison: previous && compareScorecards(score(previous), scorecard, catalogue),
  });
  const { limits } = scorecard.benchmarks.bands;
  const context = { catalogue, limits, since: previous?.about, text };
  const sentences = dimension
    ? describeDimension(summary, confidence, context)
    : [describeProgress(summary, context)];
  return sentences.map(plain);
}

// Targets: broadband 60 %, unemployment from 12.5 % down to 5 %, research 3 % of GDP.
const BROADBAND = 'EC-ICT-ICT-2C';
const UNEMPLOYMENT = 'EC-P-EM-1C';
const RESEARCH = 'EC-P-IN-1C';
const MEASURED: QualityGrade = 'accurate measurements';
const of = (values: Record<string, number>, quality: QualityGrade | null = MEASURED) =>
  createAssessment(
    Object.fromEntries(
      Object.entries(values).map(([id, value]) => [id, reported(valueOf(value), { quality })]),
    ),
  );
describe('a dimension in three sentences, of Riyadh 2020', () => {
  it.each([
    [
      'Economy',
      'Economy stands at 70.45 % (light green), but only 11 of its 55 data points are scored; the quality of this data is not stated.',
      'Of 11 scored data points 7 are green; the best category is Urban Planning at 85 % (light green).',
      '4 data points are still red: Urban Development and Spatial Planning · Connected, R&D Expenditure, Patents and one more; nearest to leaving red is ICT Sector Employment, with a value of at least 1.65 %.',
    ],
    [
      'Environment',
      'Environment stands at 51.92 % (amber), but only 13 of its 28 data points are scored; the quality of this data is not stated.',
      'Of 13 scored data points 5 are green; the best category is Energy at 62.5 % (amber).',
      '8 data points are still red: Air Pollution · PM2.5, Air Pollution · PM10, Air Pollution · NO2 and 5 more; nearest to leaving red is Wastewater Treatment · Secondary, with a value of at least 33 %.',
    ],
    [
      'Society and Culture',
      'Society and Culture stands at 70 % (light green), but only 10 of its 29 data points are scored; the quality of this data is not stated.',
      'Of 10 scored data points 6 are green; the best category is Education at 75 % (light green).',
      '2 data points are still red: Electronic Health Records and Student ICT Access; nearest to leaving red is Student ICT Access, with a value of at least 33 %.',
    ],
  ])('%s in English', async (dimension, ...sentences) => {
    expect(await say(riyadh, dimension, 'en')).toEqual(sentences);
  });

  it.each([
    [
      'Economy',
      'اقتصاد با امتیاز ۷۰٫۴۵٪ در وضعیت سبز روشن است، اما تنها ۱۱ قلم از ۵۵ قلم داده آن امتیاز گرفته است؛ کیفیت هیچ‌یک از این داده‌ها اعلام نشده است.',
      'از ۱۱ قلم امتیازگرفته، ۷ قلم سبز است؛ بهترین دسته «برنامه‌ریزی شهری» با ۸۵٪ (سبز روشن) است.',
      '۴ قلم داده هنوز قرمز است: «توسعه شهری و برنامه‌ریزی فضایی · پیوسته»، «هزینه‌کرد تحقیق و توسعه»، «ثبت اختراع» و یک مورد دیگر؛ از این میان «اشتغال در بخش فاوا» نزدیک‌تر از همه است و با مقدار دست‌کم ۱٫۶۵٪ از قرمز بیرون می‌آید.',
    ],
    [
      'Society and Culture',
      'جامعه و فرهنگ با امتیاز ۷۰٪ در وضعیت سبز روشن است، اما تنها ۱۰ قلم از ۲۹ قلم داده آن امتیاز گرفته است؛ کیفیت هیچ‌یک از این داده‌ها اعلام نشده است.',
      'از ۱۰ قلم امتیازگرفته، ۶ قلم سبز است؛ بهترین دسته «آموزش» با ۷۵٪ (سبز روشن) است.',
      '۲ قلم داده هنوز قرمز است: «پرونده الکترونیک سلامت» و «دسترسی دانش‌آموزان به فاوا»؛ از این میان «دسترسی دانش‌آموزان به فاوا» نزدیک‌تر از همه است و با مقدار دست‌کم ۳۳٪ از قرمز بیرون می‌آید.',
    ],
  ])('%s in Persian', async (dimension, ...sentences) => {
    expect(await say(riyadh, dimension, 'fa')).toEqual(sentences);
  });

  it('and the city as a whole, from the best category to the weakest', async () => {
    expect(await say(riyadh, null, 'en')).toEqual([
      'The categories range from Urban Planning at 85 % (light green) to Innovation at 25 % (red).',
    ]);
    expect(await say(riyadh, null, 'fa')).toEqual([
      'در میان دسته‌ها، «برنامه‌ریزی شهری» با ۸۵٪ (سبز روشن) بهترین و «نوآوری» با ۲۵٪ (قرمز) ضعیف‌ترین است.',
    ]);
  });
});

describe('the sentences of an assessment', () => {
  it('of nothing are one', async () => {
    expect(await say(of({}), 'Economy', 'en')).toEqual([
      'Economy has no score yet, because none of its 55 data points is reported.',
    ]);
    expect(await say(of({}), 'Economy', 'fa')).toEqual([
      'اقتصاد هنوز امتیازی ندارد، زیرا هیچ‌یک از ۵۵ قلم داده آن گزارش نشده است.',
    ]);
    expect(await say(of({}), null, 'en')).toEqual(['']);
  });

  it('of one that is reported but cannot be scored say so', async () => {
    // Public Wi-Fi has no benchmark.
    const wifi = catalogue.entries.find(({ dataPoint }) => benchmarks.targets[dataPoint.id]?.target === null);
    const { dimension } = wifi?.kpi ?? {};
    if (!wifi || !dimension) throw new Error('Everything has a benchmark');
    const sentences = await say(of({ [wifi.dataPoint.id]: 1 }), dimension, 'en');
    expect(sentences).toEqual([
      `${dimension} has no score yet: 1 of its 55 data points is reported, but it cannot be scored.`,
    ]);
  });

  it('of a single red one speak of one', async () => {
    const one = of({ [UNEMPLOYMENT]: 12 });
    expect(await say(one, 'Economy', 'en')).toEqual([
      'Economy stands at 25 % (red), but only 1 of its 55 data points is scored; no part of this score rests on estimates.',
      'The one scored data point is not green yet; the only category with a score is Employment.',
      'One data point is still red: Unemployment Rate; it would leave red with a value of at most 10.02 %.',
    ]);
    expect(await say(one, 'Economy', 'fa')).toEqual([
      'اقتصاد با امتیاز ۲۵٪ در وضعیت قرمز است، اما تنها ۱ قلم از ۵۵ قلم داده آن امتیاز گرفته است؛ هیچ بخشی از این امتیاز بر برآورد تکیه ندارد.',
      'تنها قلم امتیازگرفته هنوز سبز نیست؛ تنها دسته‌ای که امتیاز دارد «اشتغال» است.',
      'یک قلم داده هنوز قرمز است: «نرخ بیکاری»؛ این قلم با مقدار حداکثر ۱۰٫۰۲٪ از قرمز بیرون می‌آید.',
    ]);
    expect(await say(one, null, 'en')).toEqual([
      'The only category with a score is Employment, at 25 % (red).',
    ]);
  });

  it('without red name what is nearest to a higher band, or that all is at the top', async () => {
    const near = await say(of({ [BROADBAND]: 57, [UNEMPLOYMENT]: 6.875 }), 'Economy', 'en');
    expect(near.slice(1)).toEqual([
      'Each of the 2 scored data points is green; each of the 2 categories with a score stands at 75 % (light green).',
      'No scored data point is red; nearest to a higher band is Fixed Broadband Subscriptions, with a value above 57 %.',
    ]);
    const top = await say(of({ [BROADBAND]: 60 }), 'Economy', 'en');
    expect(top.at(-1)).toBe('No scored data point is red, and all of them have reached the top band.');
  });

  it('of a complete dimension call it complete', async () => {
    // Every data point at its target; those without a benchmark get one.
    const targets = Object.fromEntries(
      Object.entries(benchmarks.targets).map(([id, target]) => [
        id,
        { ...target, target: target.target ?? 1, floor: target.floor ?? 0 },
      ]),
    );
    const complete = { ...benchmarks, targets };
    const culture = of(
      Object.fromEntries(catalogue.entries.map(({ dataPoint: { id } }) => [id, targets[id]?.target ?? 1])),
    );
    expect(await say(culture, 'Society and Culture', 'en', undefined, complete)).toEqual([
      'Society and Culture stands at 100 % (dark green), and all 29 of its data points are scored; no part of this score rests on estimates.',
      'Each of the 29 scored data points is green; each of the 7 categories with a score stands at 100 % (dark green).',
      'No scored data point is red, and all of them have reached the top band.',
    ]);
    expect(await say(culture, 'Society and Culture', 'fa', undefined, complete)).toEqual([
      'جامعه و فرهنگ با امتیاز ۱۰۰٪ در وضعیت سبز تیره است و هر ۲۹ قلم داده آن امتیاز گرفته است؛ هیچ بخشی از این امتیاز بر برآورد تکیه ندارد.',
      'هر ۲۹ قلم امتیازگرفته سبز است؛ هر ۷ دسته‌ای که امتیاز دارد در ۱۰۰٪ (سبز تیره) ایستاده است.',
      'هیچ قلم امتیازگرفته‌ای قرمز نیست و همه به بالاترین وضعیت رسیده است.',
    ]);
    expect(await say(culture, null, 'en', undefined, complete)).toEqual([
      'Each of the 24 categories with a score stands at 100 % (dark green).',
    ]);
  });

  it.each([
    [MEASURED, MEASURED, 'no part of this score rests on estimates'],
    [MEASURED, 'personal estimation', '25 % of this score rests on estimates'],
    [MEASURED, null, '25 % of this score rests on estimates or on data of unstated quality'],
    [null, null, 'the quality of this data is not stated'],
  ] as const)('of data with the quality %s and %s say: %s', async (first, second, sure) => {
    // 3 and 1 points.
    const answers = new Map([
      ...of({ [BROADBAND]: 57 }, first).answers,
      ...of({ [RESEARCH]: 0.1 }, second).answers,
    ]);
    const [sentence] = await say({ ...of({}), answers }, 'Economy', 'en');
    expect(sentence).toContain(`; ${sure}.`);
  });

  it('name ties together, and the dimension where two have a category of the name', async () => {
    const tied = await say(of({ [UNEMPLOYMENT]: 12, [RESEARCH]: 0.1, [BROADBAND]: 60 }), 'Economy', 'en');
    expect(tied[1]).toBe(
      'Of 3 scored data points 1 is green; the best category is ICT Infrastructure at 100 % (dark green).',
    );
    const water = of({ 'EN-EN-WS-1C': 100, [UNEMPLOYMENT]: 12, [RESEARCH]: 0.1 });
    expect(await say(water, null, 'en')).toEqual([
      'The categories range from Environment · Water and Sanitation at 100 % (dark green) to Innovation and Employment at 25 % (red).',
    ]);
  });
});

describe('what has turned since the last period', () => {
  const previous = of({ [BROADBAND]: 6, [UNEMPLOYMENT]: 5, [RESEARCH]: 1.5 });

  it.each([
    [
      { [BROADBAND]: 60, [UNEMPLOYMENT]: 12, [RESEARCH]: 2.5 },
      'Since the assessment of Mashhad 2021, 2 data points (Fixed Broadband Subscriptions and R&D Expenditure) rose to a higher band and 1 (Unemployment Rate) fell to a lower one.',
      'از ارزیابی مشهد ۲۰۲۱ تاکنون، ۲ قلم داده («اشتراک پهن‌باند ثابت» و «هزینه‌کرد تحقیق و توسعه») به وضعیت بالاتر رسیده و ۱ قلم («نرخ بیکاری») به وضعیت پایین‌تر افت کرده است.',
    ],
    [
      { [BROADBAND]: 60, [UNEMPLOYMENT]: 5, [RESEARCH]: 1.5 },
      'Since the assessment of Mashhad 2021, 1 data point (Fixed Broadband Subscriptions) rose to a higher band and none fell to a lower one.',
      'از ارزیابی مشهد ۲۰۲۱ تاکنون، ۱ قلم داده («اشتراک پهن‌باند ثابت») به وضعیت بالاتر رسیده و هیچ قلمی به وضعیت پایین‌تر افت نکرده است.',
    ],
    [
      { [BROADBAND]: 6, [UNEMPLOYMENT]: 12, [RESEARCH]: 1.5 },
      'Since the assessment of Mashhad 2021, no data point rose to a higher band and 1 (Unemployment Rate) fell to a lower one.',
      'از ارزیابی مشهد ۲۰۲۱ تاکنون، هیچ قلم داده‌ای به وضعیت بالاتر نرسیده و ۱ قلم («نرخ بیکاری») به وضعیت پایین‌تر افت کرده است.',
    ],
    [
      { [BROADBAND]: 7, [UNEMPLOYMENT]: 5, [RESEARCH]: 1.5 },
      'Since the assessment of Mashhad 2021, no data point has changed its band.',
      'از ارزیابی مشهد ۲۰۲۱ تاکنون، وضعیت هیچ قلم داده‌ای تغییر نکرده است.',
    ],
  ])('%j', async (values, english, persian) => {
    expect((await say(of(values), 'Economy', 'en', previous))[1]).toBe(english);
    const inPersian = { ...previous, about: { ...previous.about, city: 'مشهد' } };
    expect((await say(of(values), 'Economy', 'fa', inPersian))[1]).toBe(persian);
  });

  it('is what is best where the two have nothing in common', async () => {
    const sentences = await say(of({ [BROADBAND]: 60 }), 'Economy', 'en', of({ [RESEARCH]: 1 }));
    expect(sentences[1]).toBe(
      'The one scored data point is green; the only category with a score is ICT Infrastructure.',
    );
  });
});
