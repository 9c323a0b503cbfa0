import { describe, expect, it } from 'vitest';
import { readRealDefinitions } from '../core/catalogue/readDefinitionFiles.fixture';
import { dataPointIdSchema } from '../core/catalogue/kpi';
import { createFinding, type Finding, type FindingNumbers } from '../core/scoring/plausibility/finding';
import { createI18n } from './createI18n';
import { createText } from './createText';
import { describeFinding, describeFindingSource } from './describeFinding';

const { catalogue } = readRealDefinitions();
const [english, persian] = [createText(await createI18n('en')), createText(await createI18n('fa'))];

const find = (
  rule: Finding['rule'],
  sentence: Finding['sentence'],
  ids: string[],
  numbers: FindingNumbers,
): Finding =>
  createFinding({
    rule,
    sentence,
    dataPointIds: ids.map((id) => dataPointIdSchema.parse(id)),
    numbers,
    source: { kind: 'catalogue' },
  });
/** Without the isolates around inserted values, which nobody sees. */
const say = (finding: Finding, text = english) =>
  describeFinding(finding, catalogue, text)
    .replace(/[\u2068\u2069]/g, '')
    .replaceAll('\u00a0', ' ');

describe('the sentence of a finding', () => {
  it.each<[string, string, Finding]>([
    [
      'The shares total 103 %; 100 ± 2 was expected.',
      'جمع سهم‌ها ۱۰۳٪ است؛ انتظار می‌رفت ۱۰۰ ± ۲ باشد.',
      find('total-100', 'total-100', ['EC-I-T-4A.walking'], { total: 103, expected: 100, tolerance: 2 }),
    ],
    [
      'It has changed by 75 % against 1400: from 40 % to 10 %. Please check both.',
      'نسبت به ۱۴۰۰ به اندازه ۷۵٪ تغییر کرده است: از ۴۰٪ به ۱۰٪. لطفاً هر دو مقدار را بررسی کنید.',
      find('jump', 'jump', ['EC-ICT-ICT-1C'], { previous: 40, value: 10, percent: 75, period: 1400 }),
    ],
    [
      'The numerator (120) and “Open data sets published (number)” (121) count the same thing and should be equal.',
      'صورت کسر (۱۲۰) و «تعداد مجموعه‌داده‌های باز منتشرشده» (۱۲۱) یک چیز را می‌شمارند و باید برابر باشند.',
      find('numerator-equals', 'numerator-equals', ['EC-ICT-PS-1A.share', 'EC-ICT-PS-1A.number'], {
        numerator: 120,
        other: 121,
      }),
    ],
  ])('%s', (en, fa, finding) => {
    expect(say(finding)).toBe(en);
    expect(say(finding, persian)).toBe(fa);
  });

  it('never makes two different numbers look the same', () => {
    const above = find('range', 'range-both', ['EC-ICT-ICT-1C'], { value: 100.001, min: 0, max: 100 });
    expect(say(above)).toContain('100.001 % is outside the plausible range (0 % to 100 %)');
    const below = find('range', 'range-min', ['EC-I-T-5A'], { value: 0.99999, min: 1 });
    expect(say(below)).toContain('0.99999');
  });
});

describe('where a rule comes from', () => {
  it.each([
    ['manual 2022, p. 31', 'راهنمای راستی‌آزمایی ۲۰۲۲، ص ۳۱', { kind: 'manual', page: 31 }],
    ['our judgement, not ITU’s', 'قضاوت ما، نه ITU', { kind: 'judgement' }],
    ['p. 1', 'ص ۱', { kind: 'stated', text: { en: 'p. 1', fa: 'ص ۱' } }],
  ] as const)('%s', (en, fa, source) => {
    expect(describeFindingSource(source, english).replace(/[\u2068\u2069]/g, '')).toBe(en);
    expect(describeFindingSource(source, persian).replace(/[\u2068\u2069]/g, '')).toBe(fa);
  });
});
