import { describe, expect, it } from 'vitest';
import { compareContents } from '../core/assessment/compareContents';
import { EMPTY_DESCRIPTION } from '../core/assessment/answer';
import { EMPTY_PROFILE } from '../core/assessment/profile';
import { EMPTY_REPORT_COVER } from '../core/assessment/reportCover';
import type { SubjectKind } from '../core/assessment/revision';
import { readRealDefinitions } from '../core/catalogue/readDefinitionFiles.fixture';
import { createI18n } from './createI18n';
import { createText } from './createText';
import { describeChanges, describeFromTo } from './describeChanges';

const { catalogue, benchmarkSets } = readRealDefinitions();
const parts = (numerator: number) => ({
  status: 'reported',
  inputs: { kind: 'parts', numerator, denominator: { from: 'profile' } },
  ...EMPTY_DESCRIPTION,
});
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replaceAll('\u202f', ' ');

async function say(language: 'en' | 'fa', kind: SubjectKind, before: unknown, after: unknown) {
  const text = createText(await createI18n(language));
  const context = { kind, lookup: catalogue, text };
  return describeChanges(compareContents(before, after), context).map((change) =>
    plain(`${change.field} | ${describeFromTo(change, text)}`),
  );
}

describe('changes in words', () => {
  it.each([
    [
      'a first answer, without what goes without saying',
      'answer',
      null,
      parts(1200),
      ['Status | Reported', 'Numerator | 1 200'],
    ],
    ['a corrected number', 'answer', parts(1200), parts(1300), ['Numerator | 1 200 → 1 300']],
    [
      'a result instead of two parts',
      'answer',
      parts(5),
      { ...parts(5), inputs: { kind: 'value', value: 57 } },
      [
        'Entered as | numerator and denominator → the result alone',
        'Result | 57',
        'Numerator | 5 → nothing',
        'Denominator from | the city profile → nothing',
      ],
    ],
    [
      'a figure of the profile, with its year',
      'profile',
      EMPTY_PROFILE,
      { ...EMPTY_PROFILE, area: { value: 351.5, year: 1403 } },
      ['Area (km²) | 351.5', 'Area (km²): year of the figure | 1403'],
    ],
    [
      'the cover of the report, without the emblem as text',
      'report',
      EMPTY_REPORT_COVER,
      { ...EMPTY_REPORT_COVER, status: 'final', emblem: 'data:image/png;base64,AAAA' },
      ['Status | Draft → Final', 'City emblem | a picture'],
    ],
    [
      'a seal',
      'seal',
      null,
      { title: 'Spring', status: 'final', hash: '3f9a01c477deb20e'.repeat(4), heads: ['a', 'b'] },
      [
        'Title | Spring',
        'Draft or final | Final',
        'Code | 3F9A 01C4 77DE B20E',
        'Current entries that it holds | 2',
      ],
    ],
    [
      'what a piece of evidence supports',
      'evidence',
      { kind: 'note', title: 'a', dataPoints: [] },
      { kind: 'note', title: 'a', dataPoints: ['EC-ICT-ICT-1C'], inBin: true },
      ['Supports | Household Internet Access', 'In the bin | Yes'],
    ],
    [
      'the numbers of an accepted finding',
      'acceptance',
      null,
      { reason: 'r', numbers: { value: 3 } },
      ['Reason | r', 'Number “value” | 3'],
    ],
    ['a field that has no name yet', 'action', {}, { colour: 'red' }, ['colour | red']],
  ] as const)('%s', async (_, kind, before, after, sentences) => {
    expect(await say('en', kind, before, after)).toEqual(sentences);
  });

  it('target by target of a benchmark set', async () => {
    const [set] = benchmarkSets;
    if (!set) throw new Error('No benchmark set');
    const targets: Record<string, unknown> = { ...set.targets };
    const old = set.targets['EC-ICT-ICT-2C' as keyof typeof set.targets];
    targets['EC-ICT-ICT-2C'] = {
      ...old,
      target: 70,
      setBy: { author: 'Zahra', at: '2026-01-01T00:00:00Z', why: 'Council' },
    };
    expect(await say('en', 'benchmarks', set, { ...set, targets })).toEqual([
      'Fixed Broadband Subscriptions: target | 60 → 70',
      'Fixed Broadband Subscriptions: why | Council',
    ]);
  });

  it('in Persian, with its digits and its direction', async () => {
    expect(await say('fa', 'answer', parts(1200), parts(1300))).toEqual(['صورت کسر | ۱٬۲۰۰ ← ۱٬۳۰۰']);
  });
});
