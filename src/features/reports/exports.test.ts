import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../core/exchange/readRecords';
import { TERMS } from '../../core/exchange/csvw/terms';
import { readAssessmentPackage } from '../../core/exchange/assessment-json/assessmentPackage';
import { readWorkbook } from '../../core/exchange/workbook/readWorkbook';
import { nameCell } from '../../core/exchange/workbook/writeSheet';
import { createJsonFile } from './createJsonFile';
import { createPackageFile } from './createPackageFile';
import { createWorkbookFile } from './createWorkbookFile';
import { riyadh, small, sourceIn } from './exportCases.fixture';
import type { MadeFile } from './madeFile';

const bytesOf = ({ content }: MadeFile) => {
  if (typeof content === 'string') throw new Error('Not a file of bytes');
  return content;
};

describe('every export reads back as it was meant', () => {
  it.each([
    ['small', 'en', small, 8],
    ['small', 'fa', small, 8],
    ['riyadh', 'fa', riyadh, 7],
  ] as const)('of %s in %s', async (_name, language, of, sheets) => {
    const source = await sourceIn(language, of);
    expect(createWorkbookFile(source)).toMatchObject({
      ...{ name: 'assessment.xlsx', count: 112, parts: sheets, verified: true },
    });
    expect(createPackageFile(source)).toMatchObject({
      name: 'assessment-tables.zip',
      parts: of === small ? 7 : 6,
      verified: true,
    });
    expect(createJsonFile(source)).toMatchObject({ name: 'assessment-json.zip', count: 112, verified: true });
  });
});

/** What each file says of each data point, in the form of the scorecard. */
interface Said {
  value: number | null;
  percent: number | null;
  band: number | null;
}

describe('Riyadh 2020 has the same numbers everywhere', () => {
  const expected = new Map<string, Said>(
    [...riyadh.scorecard.dataPoints].map(([id, { computed, score }]) => [
      id,
      {
        value: computed?.value ?? null,
        percent: score?.percentOfTarget ?? null,
        band: score?.band ?? null,
      },
    ]),
  );

  it('of which some are reported and some are not', () => {
    expect(expected.size).toBe(112);
    expect([...expected.values()].filter(({ band }) => band !== null)).toHaveLength(34);
  });

  it('in maturity-report.csv', async () => {
    const files = unzipSync(bytesOf(createPackageFile(await sourceIn('en', riyadh))));
    const text = strFromU8(files['maturity-report.csv'] ?? new Uint8Array());
    const [names = [], ...rows] = [...readRecords(text, ',')].map(({ cells }) => cells);
    const at = (row: readonly string[], name: string) => row[names.indexOf(name)] ?? '';
    const toNumber = (cell: string) => (cell === '' ? null : Number(cell));
    const found = rows.map((row): [string, Said] => [
      at(row, 'data_point'),
      {
        value: toNumber(at(row, 'value')),
        percent: toNumber(at(row, 'percent_of_target')),
        band: toNumber(at(row, 'band')),
      },
    ]);
    expect(new Map(found)).toEqual(expected);
  });

  it('in assessment.json', async () => {
    const file = readAssessmentPackage(bytesOf(createJsonFile(await sourceIn('en', riyadh))));
    const found = file?.dataPoints.map(({ id, value, percentOfTarget, band }): [string, Said] => [
      id,
      { value, percent: percentOfTarget, band },
    ]);
    expect(new Map(found)).toEqual(expected);
  });

  it.each(['en', 'fa'] as const)('in the workbook, in %s', async (language) => {
    const source = await sourceIn(language, riyadh);
    const { t, pick, format } = source.text;
    const sheet = readWorkbook(bytesOf(createWorkbookFile(source))).find(
      ({ name }) => name === t('reports.workbook.sheets.dataPoints'),
    );
    const at = (row: number, column: number) => sheet?.values.get(nameCell(row, column));
    const titles = Array.from({ length: 40 }, (_, column) => at(0, column));
    const placeOf = (title: string) => titles.indexOf(title);
    const [ids, values, percents, bands] = [
      pick(TERMS.data_point.title),
      pick(TERMS.value.title),
      t('reports.workbook.columns.percentOfTarget'),
      pick(TERMS.band.title),
    ].map(placeOf);
    const toNumber = (value: string | number | undefined) => (typeof value === 'number' ? value : null);
    const words = new Map(
      ([1, 2, 3, 4] as const).map((band) => [`${t(`score.bands.${band}`)} (${format.number(band)})`, band]),
    );
    const found = Array.from({ length: 112 }, (_, index): [string, Said] => [
      String(at(index + 1, ids ?? -1)),
      {
        value: toNumber(at(index + 1, values ?? -1)),
        percent: toNumber(at(index + 1, percents ?? -1)),
        band: words.get(String(at(index + 1, bands ?? -1))) ?? null,
      },
    ]);
    expect(new Map(found)).toEqual(expected);
  });
});
