import { describe, expect, it } from 'vitest';
import { createFormat } from './createFormat';
import { createI18n } from './createI18n';
import { messages as english } from './en/messages';
import { messages as persian } from './fa/messages';

const flatten = (node: object, path = ''): [string, string][] =>
  Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : flatten(value as object, `${path}${key}.`),
  );
const en = new Map(flatten(english));
const fa = new Map(flatten(persian));
const valuesIn = (sentence = '') => [...sentence.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort();

describe('the sentences', () => {
  it('are the same in both languages, with the same values', () => {
    expect([...fa.keys()].sort()).toEqual([...en.keys()].sort());
    for (const [key, sentence] of en) expect(valuesIn(fa.get(key)), key).toEqual(valuesIn(sentence));
  });

  it('are Persian in Persian: letters, digits and signs', () => {
    for (const [key, sentence] of fa) {
      expect(sentence, key).not.toMatch(/[\u064a\u0643\u0660-\u0669]/);
      const words = sentence.replace(/\{\{.*?\}\}|U4SSC|UTF-8|RFC 4180|Windows-1256/g, '');
      expect(words, key).not.toMatch(/[0-9]/);
    }
  });

  it('isolate what is inserted, and write its digits in the language', async () => {
    const text = await createI18n('fa');
    expect(text.t('problems.place.rowColumn', { row: 14, column: 'value' })).toBe(
      'ردیف \u2068۱۴\u2069، ستون \u2068value\u2069',
    );
  });
});

describe('numbers for people', () => {
  const [english, persian] = [createFormat('en'), createFormat('fa')];

  it.each([
    [12.5, '12.5', '۱۲٫۵'],
    [3062242, '3\u202f062\u202f242', '۳٬۰۶۲٬۲۴۲'],
    [0.0234, '0.0234', '۰٫۰۲۳۴'],
    [56.256, '56.26', '۵۶٫۲۶'],
  ])('%d is %s and %s', (value, en, fa) => {
    expect(english.number(value)).toBe(en);
    expect(persian.number(value)).toBe(fa);
  });

  it('never round a percent onto a limit that it has not reached', () => {
    expect(english.percent(94.9999, [33, 66, 95])).toBe('94.9999\u00a0%');
    expect(english.percent(95, [33, 66, 95])).toBe('95\u00a0%');
    expect(persian.percent(95.004, [33, 66, 95])).toBe('۹۵٫۰۰۴٪');
  });

  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a و b'],
    [['a', 'b', 'c'], 'a, b and c', 'a، b و c'],
  ])('list %j', (words, en, fa) => {
    expect(english.list(words)).toBe(en);
    expect(persian.list(words)).toBe(fa);
  });

  it('write a day as it stands, in every time zone', () => {
    expect(english.date('2026-03-21')).toBe('21 Mar 2026');
    expect(persian.date('2026-03-21')).toBe('۱ فروردین ۱۴۰۵');
  });

  it('name a year in both calendars', () => {
    expect(english.yearInBothCalendars(1400)).toBe('1400 (2021–2022)');
    expect(persian.yearInBothCalendars(2021)).toBe('۲۰۲۱ (۱۳۹۹–۱۴۰۰)');
  });

  // The leap days of the Solar Hijri calendar and the new years after them.
  it.each([
    ['2021-03-20T12:00:00Z', '۳۰ اسفند ۱۳۹۹'],
    ['2021-03-21T12:00:00Z', '۱ فروردین ۱۴۰۰'],
    ['2025-03-20T12:00:00Z', '۳۰ اسفند ۱۴۰۳'],
    ['2025-03-21T12:00:00Z', '۱ فروردین ۱۴۰۴'],
    ['2030-03-20T12:00:00Z', '۳۰ اسفند ۱۴۰۸'],
    ['2030-03-21T12:00:00Z', '۱ فروردین ۱۴۰۹'],
  ])('date %s is %s', (iso, date) => {
    expect(persian.instant(iso)).toContain(date);
  });
});
