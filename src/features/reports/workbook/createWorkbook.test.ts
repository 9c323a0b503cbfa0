import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLOURS } from './looks';
import { chooseNumberFormat, choosePercentFormat, chooseValueFormat } from './numberFormats';
import { createWorkbook } from './createWorkbook';
import { riyadh, small, sourceIn } from '../exportCases.fixture';
import { isWorkbookOf, readWorkbook } from '../../../core/exchange/workbook/readWorkbook';
import { writeWorkbook } from '../../../core/exchange/workbook/writeWorkbook';

describe('number formats', () => {
  it.each([
    [57, '#,##0'],
    [57.5, '#,##0.0'],
    [8.471, '#,##0.00'],
    [0.04567, '#,##0.0000'],
    [0, '#,##0'],
  ])('%d is shown by %s', (value, format) => {
    expect(chooseNumberFormat(value, 'en')).toBe(format);
    expect(chooseNumberFormat(value, 'fa')).toBe(`[$-3000429]${format}`);
  });

  it('never round a percent onto a limit', () => {
    expect(choosePercentFormat(32.9999, [33, 66, 95], 'en')).toBe('0.0000" %"');
    expect(choosePercentFormat(33, [33, 66, 95], 'en')).toBe('0" %"');
    expect(choosePercentFormat(33, [33, 66, 95], 'fa')).toBe('[$-3000429]0"٪"');
  });

  it('show yes and no, whose numbers stay 1 and 0', () => {
    const yesNo = { id: 'yes-no', name: { en: '', fa: '' }, short: { en: '', fa: '' } };
    expect(chooseValueFormat(1, yesNo, 'en')).toBe('"Yes";"Yes";"No"');
    expect(chooseNumberFormat(2021, 'en', 'year')).toBe('0');
  });
});

describe('the colours', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../../../widgets/tokens.css'), 'utf8');
  const [light = ''] = tokens.split('}');
  const token = (name: string) => new RegExp(`--${name}: ([^;]+);`).exec(light)?.[1];

  it('are those of the light theme', () => {
    for (const [band, { fill, colour }] of Object.entries(COLOURS.bands)) {
      expect([fill, colour]).toEqual([token(`band-${band}`), token(`on-band-${band}`)]);
    }
    expect(COLOURS.none).toEqual({ fill: token('band-none'), colour: token('on-band-none') });
    expect([COLOURS.accent, COLOURS.accentSoft]).toEqual([token('accent-text'), token('accent-soft')]);
  });
});

describe('the workbook', () => {
  it.each([
    ['en', small],
    ['fa', small],
    ['en', riyadh],
    ['fa', riyadh],
  ] as const)('in %s reads back as it was meant', async (language, of) => {
    const source = await sourceIn(language, of);
    const book = createWorkbook(source);
    const bytes = writeWorkbook(book);
    expect(isWorkbookOf(book, bytes)).toBe(true);
    expect(book.rightToLeft).toBe(language === 'fa');
    const names = readWorkbook(bytes).map(({ name }) => name);
    const { t } = source.text;
    const local = of === small ? [t('reports.workbook.sheets.local')] : [];
    expect(names).toEqual([
      ...(['summary', 'dataPoints', 'groups', 'evidence', 'findings'] as const).map((key) =>
        t(`reports.workbook.sheets.${key}`),
      ),
      ...local,
      t('reports.workbook.sheets.targets'),
      t('reports.workbook.sheets.method'),
    ]);
    const rowsOf = (index: number) => (book.sheets[index]?.rows.length ?? 0) - 1;
    expect(rowsOf(1)).toBe(112);
    expect(rowsOf(2)).toBe(of.scorecard.groups.length);
    expect(rowsOf(4)).toBe(of.findings.length);
  });

  it('says the sentences of the screen without the signs around inserted values, in English', async () => {
    const book = createWorkbook(await sourceIn('en', riyadh));
    const texts = book.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell && 'text' in cell ? cell.text : []))),
    );
    expect(texts.filter((text) => /[\u2066-\u2069]/.test(text))).toEqual([]);
    expect(texts.join('\n')).toMatch(/Of 112 data points \d+ are scored: /);
  });
});
