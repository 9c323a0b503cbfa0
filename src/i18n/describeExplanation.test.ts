import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPublished } from '../core/assessment/openPublished';
import type { Evidence } from '../core/assessment/evidence';
import { createEmptyAssessment, type Assessment } from '../core/assessment/readAssessment';
import { getEntry } from '../core/catalogue/catalogue';
import { readPublished, readRealDefinitions } from '../core/catalogue/readDefinitionFiles.fixture';
import {
  createAssessment,
  partsOf,
  reported,
  score,
  toId,
  valueOf,
} from '../core/exchange/exampleAssessment.fixture';
import { explainDataPoint } from '../core/scoring/explanation/explainDataPoint';
import { explainGroup } from '../core/scoring/explanation/explainGroup';
import type { ExplanationStep } from '../core/scoring/explanation/explanationStep';
import { createFormat } from './createFormat';
import { createI18n, type Language } from './createI18n';
import { createText } from './createText';
import { describeExplanation, listLines } from './describeExplanation';
import { writePercentOfTarget, writeSum } from './explanationFormulas';

const { catalogue, benchmarkSets } = readRealDefinitions();

const explainIn = (assessment: Assessment) => ({ assessment, catalogue, scorecard: score(assessment) });

/** Without the isolates, which are invisible. */
async function tell(steps: readonly ExplanationStep[], language: Language): Promise<string> {
  const text = createText(await createI18n(language));
  return listLines(describeExplanation(steps, text))
    .join('\n')
    .replace(/[\u2066-\u2069\u200e]/g, '');
}

describe('the sentences', () => {
  it.each(['en', 'fa'] as const)(
    'for Innovation in Riyadh 2020 are those that were reviewed: %s',
    async (language) => {
      const [benchmarks] = benchmarkSets;
      if (!benchmarks) throw new Error('No benchmark set');
      const content = openPublished(readPublished('riyadh-2020'), benchmarks);
      const context = explainIn({ ...createEmptyAssessment(content.about), ...content });
      const group = context.scorecard.groups.find((each) => each.group.category === 'Innovation');
      if (!group) throw new Error('No category Innovation');
      const parts = [
        await tell(explainGroup(group, context), language),
        ...(await Promise.all(
          group.group.dataPointIds.map((id) =>
            tell(explainDataPoint(getEntry(catalogue, id).dataPoint, context), language),
          ),
        )),
      ];
      await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot(`riyadh2020.innovation.${language}.txt`);
    },
  );

  const explainOne = (id: string, inputs: Parameters<typeof reported>[0]) =>
    explainDataPoint(
      getEntry(catalogue, toId(id)).dataPoint,
      explainIn(createAssessment({ [id]: reported(inputs) })),
    );

  it('tell the printed example, 57 of 60 % of households', async () => {
    const told = await tell(explainOne('EC-ICT-ICT-2C', partsOf(57_000, 'profile')), 'en');
    expect(told).toContain('Value: 57\u00a0%. Calculated as 100 × numerator ÷ denominator.');
    expect(told).toContain('  100 × 57\u202f000 ÷ 100\u202f000 = 57\n');
    expect(told).toContain('The denominator comes from the city profile.');
    expect(told).toContain(
      'Percent of target = 100 × value ÷ target, as ITU prints it.\n  100 × 57 ÷ 60 = 95\u00a0%',
    );
    expect(told).toContain(
      '95\u00a0% is in the range from 66\u00a0% up to and including 95\u00a0%: Light green.',
    );
    expect(told).toContain('33\u00a0% = 19.8 · 66\u00a0% = 39.6 · 95\u00a0% = 57');
  });

  it('say that the formula is ours where less is better, and what was limited', async () => {
    const steps = explainOne('EC-P-EM-1C', valueOf(20));
    const told = await tell(steps, 'en');
    expect(told).toContain('ITU prints no formula where less is better; this one is ours.');
    expect(told).toContain('100 × (20 − 12.5) ÷ (5 − 12.5) = -100\u00a0%');
    expect(told).toContain('-100\u00a0% becomes 0\u00a0%.');
    expect(await tell(steps, 'fa')).toContain('این فرمول از ماست');
  });
});

describe('the evidence', () => {
  const dataPoints = [toId('EC-ICT-ICT-2C')];
  const url = 'https://example.org/';
  it.each<[Evidence, string, string]>([
    [{ kind: 'link', title: '', url, dataPoints }, `Link: ${url}`, `پیوند: ${url}`],
    [{ kind: 'link', title: 'Report', url, dataPoints }, `Link: Report, ${url}`, `پیوند: Report، ${url}`],
    [{ kind: 'note', title: '', text: 'in May ', dataPoints }, 'Note: in May', 'یادداشت: in May'],
    [
      {
        kind: 'note',
        title: 'Count',
        text: 'in May',
        dataPoints,
        documentKind: 'letter',
        date: '2026-03-21',
      },
      'Note: Count (Official letter · 21 Mar 2026)',
      'یادداشت: Count (نامه رسمی · ۱ فروردین ۱۴۰۵)',
    ],
  ])('%j is told by title, kind and date', async (content, en, fa) => {
    const steps = [{ kind: 'evidence', items: [content] }] as const;
    expect(await tell(steps, 'en')).toBe(`Evidence (1):\n  ${en}`);
    expect(await tell(steps, 'fa')).toBe(`مستندات (۱):\n  ${fa}`);
  });
});

describe('the formulas', () => {
  const format = createFormat('en');
  const toNumber = (term: string) => Number(term.replace(/[()\s]/g, ''));
  const subtract = (terms: string) =>
    terms
      .split(' − ')
      .map(toNumber)
      .reduce((a, b) => a - b);
  /** "100 × (a − b) ÷ (c − d) = …" by hand. */
  const compute = (formula: string): number => {
    const [left = ''] = formula.split(' = ');
    const [above = '', below = ''] = left.replace(/^100 × /, '').split(' ÷ ');
    return (100 * subtract(above)) / subtract(below);
  };

  it('lead to the printed percent when computed again from their own numbers', () => {
    const number = fc.integer({ min: -1e9, max: 1e9 }).map((each) => each / 1e4);
    fc.assert(
      fc.property(number, number, number, (value, target, floor) => {
        fc.pre(Math.abs(target - floor) > 1e-3);
        const unlimited = (100 * (value - floor)) / (target - floor);
        const formula = writePercentOfTarget(
          {
            kind: 'percent-of-target',
            value,
            target,
            floor,
            unlimited,
            percent: unlimited,
            limits: [33, 66, 95],
          },
          format,
        );
        expect(format.percent(compute(formula), [33, 66, 95])).toBe(formula.split('= ')[1]);
      }),
    );
  });

  it.each([
    [[1, 3, 4, 1], '(1 + 3 + 4 + 1) ÷ (4 × 4) = 9 ÷ 16 = 56.25\u00a0%'],
    [[3, 4, 2], '(3 + 4 + 2) ÷ (4 × 3) = 9 ÷ 12 = 75\u00a0%'],
    [[1, 1, 1, 3, 3, 4, 4, 4, 4, 4], '(3 × 1 + 2 × 3 + 5 × 4) ÷ (4 × 10) = 29 ÷ 40 = 72.5\u00a0%'],
  ])('add the points %j', (memberPoints, formula) => {
    const points = memberPoints.reduce((sum, each) => sum + each, 0);
    const scored = memberPoints.length;
    const maxPoints = 4 * scored;
    const percent = (100 * points) / maxPoints;
    const step = {
      kind: 'sum',
      level: 'category',
      memberPoints,
      points,
      scored,
      maxPoints,
      percent,
      limits: [],
    } as const;
    expect(writeSum(step, format)).toBe(formula);
  });
});
