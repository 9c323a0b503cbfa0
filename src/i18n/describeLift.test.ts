import { beforeAll, describe, expect, it } from 'vitest';
import { getEntry, getUnit } from '../core/catalogue/catalogue';
import { findLifts } from '../core/scoring/lift/findLifts';
import {
  catalogue,
  createAssessment,
  partsOf,
  reported,
  score,
  toId,
  valueOf,
} from '../core/exchange/exampleAssessment.fixture';
import { createFormat } from './createFormat';
import { createI18n, directionOf, type Language } from './createI18n';
import type { Text } from './useText';
import { describeLift } from './describeLift';

const texts = new Map<Language, Text>();
beforeAll(async () => {
  for (const language of ['en', 'fa'] as const) {
    const i18n = await createI18n(language);
    texts.set(language, {
      language,
      direction: directionOf(language),
      t: (key, values) => i18n.t(key, { ...values }),
      format: createFormat(language),
      pick: (text) => text[language],
    });
  }
});

function say(language: Language, id: string, inputs: Parameters<typeof reported>[0]) {
  const assessment = createAssessment({ [id]: reported(inputs) });
  const [lift] = findLifts(assessment, score(assessment), catalogue);
  const text = texts.get(language);
  if (!lift || !text) throw new Error('No lift');
  const words = describeLift(lift, getUnit(catalogue, getEntry(catalogue, toId(id)).dataPoint.unit), text);
  const plain = (sentence: string | null) =>
    sentence?.replace(/[\u2068\u2069]/g, '').replace(/[\u00a0\u202f]/g, ' ');
  return [plain(words.need), plain(words.value)];
}

// 100 000 households in the profile.
describe('what it takes', () => {
  it.each([
    [
      'in the numerator',
      'EC-ICT-ICT-2C',
      partsOf(19_388, 'profile'),
      ['412 more in the numerator', 'a value of at least 19.8 %'],
    ],
    [
      'in a smaller numerator',
      'EC-P-EM-1C',
      partsOf(1200, 10_000),
      ['198 less in the numerator', 'a value of at most 10.02 %'],
    ],
    [
      'beyond a limit',
      'EC-ICT-ICT-2C',
      partsOf(56_000, 'profile'),
      ['1 001 more in the numerator', 'a value above 57 %'],
    ],
    [
      'of a value entered directly',
      'EN-EN-AQ-1C.pm2-5',
      valueOf(64),
      ['a value of at most 25.1 µg/m³', undefined],
    ],
    [
      'beyond a limit that cannot be shown',
      'EC-P-EM-1C',
      valueOf(6.7),
      ['a value of at most 5.37 %', undefined],
    ],
    ['of a no', 'EC-I-UP-2A.compact', valueOf(0), ['the answer “Yes”', undefined]],
  ])('%s', (_, id, inputs, words) => {
    expect(say('en', id, inputs)).toEqual(words);
  });

  it('in Persian without a unit noun for the numerator', () => {
    expect(say('fa', 'EC-ICT-ICT-2C', partsOf(19_388, 'profile'))).toEqual([
      'صورت کسر ۴۱۲ واحد بیشتر',
      'مقدار دست‌کم ۱۹٫۸٪',
    ]);
    expect(say('fa', 'EC-P-EM-1C', partsOf(1200, 10_000))[0]).toBe('صورت کسر ۱۹۸ واحد کمتر');
  });
});
