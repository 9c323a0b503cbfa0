import { describe, expect, it } from 'vitest';
import type { Group } from '../core/catalogue/catalogue';
import { readRealDefinitions } from '../core/catalogue/readDefinitionFiles.fixture';
import { createAssessment, reported, score, valueOf } from '../core/exchange/exampleAssessment.fixture';
import { computeMaturity } from '../core/scoring/maturity/computeMaturity';
import { lineUpGroups } from '../core/scoring/overview/lineUpGroups';
import { createI18n, type Language } from './createI18n';
import { createText } from './createText';
import { describeCourses } from './describeCourses';
import { describeMaturity } from './describeMaturity';
import { describeWeakGroups } from './describeWeakGroups';

const { classification } = readRealDefinitions().catalogue;
const LIMITS = [33, 66, 95];
const createWords = async (language: Language) => createText(await createI18n(language));
/** Without the marks that isolate what is inserted, and with plain spaces. */
const plain = (sentences: readonly string[]) =>
  sentences.map((sentence) => sentence.replace(/[\u2066-\u2069\u200e]/g, '').replaceAll('\u00a0', ' '));

// Targets: broadband 60 % (57 is 95 %, 3 points; 6 is 10 %, 1 point), unemployment from 12.5 % down to 5 % (12.125: 1 point).
const scoreOf = (broadband: number, unemployment?: number) =>
  score(
    createAssessment({
      'EC-ICT-ICT-2C': reported(valueOf(broadband)),
      ...(unemployment !== undefined && { 'EC-P-EM-1C': reported(valueOf(unemployment)) }),
    }),
  );
const isOf =
  (...categories: string[]) =>
  ({ level, dimension, category }: Group) =>
    level === 'category' && dimension === 'Economy' && category !== null && categories.includes(category);

describe('the words of a radar', () => {
  it('name the weak ones first, then what has no score', async () => {
    const scores = lineUpGroups(
      [scoreOf(57, 12.125)],
      isOf('ICT Infrastructure', 'Employment', 'Innovation'),
    ).flatMap((row) => row.scores);
    const describeIn = async (language: Language) =>
      plain(describeWeakGroups(scores, LIMITS, classification, await createWords(language)));
    expect(await describeIn('en')).toEqual([
      'Of 2 scored categories 1 is red or amber: Employment 25 % (red).',
      'Without score: Innovation.',
    ]);
    expect(await describeIn('fa')).toEqual([
      'از ۲ دسته امتیازگرفته، ۱ دسته قرمز یا زرد است: اشتغال ۲۵٪ (قرمز).',
      'بدون امتیاز: نوآوری.',
    ]);
  });

  it('say that there is nothing weak, and that there is nothing', async () => {
    const text = await createWords('en');
    const scores = lineUpGroups([scoreOf(57)], isOf('ICT Infrastructure', 'Employment')).flatMap(
      (row) => row.scores,
    );
    const [first] = plain(describeWeakGroups(scores.slice(0, 1), LIMITS, classification, text));
    expect(first).toBe('The one scored category is neither red nor amber.');
    expect(plain(describeWeakGroups(scores.slice(1), LIMITS, classification, text))).toEqual([
      'No category has a score yet.',
    ]);
  });
});

describe('the words of trend lines', () => {
  const YEARS = ['2019', '2021'];
  it('say what rose and fell and what has no course', async () => {
    const rows = lineUpGroups(
      [scoreOf(6, 5), scoreOf(57, 12.125)],
      isOf('ICT Infrastructure', 'Employment', 'Innovation'),
    );
    expect(plain(describeCourses(rows, YEARS, LIMITS, classification, await createWords('en')))).toEqual([
      'ICT Infrastructure rose from 25 % (2019) to 75 % (2021).',
      'Employment fell from 100 % (2019) to 25 % (2021).',
      'Innovation has fewer than two scores, so no course.',
    ]);
  });

  it('say where the coverage is another one', async () => {
    const rows = lineUpGroups([scoreOf(57), scoreOf(57, 5)], ({ level }) => level === 'city');
    const words = describeCourses(rows, ['۲۰۱۹', '۲۰۲۱'], LIMITS, classification, await createWords('fa'));
    expect(plain(words)).toEqual([
      'کل شهر از ۷۵٪ (۲۰۱۹) به ۸۷٫۵٪ (۲۰۲۱) رسیده است.',
      'در ۱ مورد تعداد اقلام امتیازگرفته با پیش یکسان نیست؛ شاید بخشی از تغییر تنها از همین باشد.',
    ]);
  });
});

describe('the words of the maturity profile', () => {
  const dimensionsOf = (...values: [number, number?]) =>
    computeMaturity(scoreOf(...values)).groups.filter(({ group }) => group.level === 'dimension');

  it('say the levels, what holds them back and what the city rates lowest', async () => {
    const ratings = new Map([
      ['data', { level: 2, evidence: '' }],
      ['strategy', { level: 4, evidence: '' }],
    ] as const);
    const words = describeMaturity(
      dimensionsOf(57, 12.125),
      ratings,
      classification,
      await createWords('en'),
    );
    expect(plain(words)).toEqual([
      'Economy is at level 1 strictly and typically at level 1: 1 of its 2 scored data points holds it back.',
      'Environment and Society and Culture have no level: nothing is scored.',
      'Of the five dimensions that it rates itself, 2 are rated; the lowest: Data, level 2.',
    ]);
  });

  it('say when nothing holds back and nothing is rated', async () => {
    const words = describeMaturity(dimensionsOf(57), new Map(), classification, await createWords('fa'));
    expect(plain(words)).toEqual([
      'اقتصاد با همه ۱ قلم امتیازگرفته خود در سطح ۵ است که بالاترین سطح است.',
      'بدون سطح، چون چیزی امتیاز نگرفته است: محیط زیست و جامعه و فرهنگ.',
      'شهر هنوز هیچ‌یک از بُعدهای پنج‌گانه را خود ارزیابی نکرده است.',
    ]);
  });
});
