// The same numbers in every file that leaves: what was typed last is in all of them.
import { expect } from '@playwright/test';
import { readAssessmentPackage } from '../src/core/exchange/assessment-json/assessmentPackage';
import { checkTablePackage } from '../src/core/exchange/csvw/checkTablePackage';
import { readWorkbook } from '../src/core/exchange/workbook/readWorkbook';
import { riyadh } from './definitions';
import { journey } from './journey';
import { parseCsv } from './parseCsv';

const RESEARCH = 'EC-P-IN-1C';

journey('workbook, tables and JSON say the same as the screen', async ({ app, wording }) => {
  const { start, shell, assess, reports } = app;
  const { typed, sayWithin } = wording;
  await start.visit();
  await start.openPublished(riyadh);
  await shell.open('assess');
  await assess.choose(RESEARCH);
  // 2.95 of a target of 3 % of the GDP is more than 95 percent of it.
  await assess.result.fill(typed('2.95'));
  await assess.expectBand(4);
  await shell.open('reports');
  await expect(reports.heading).toBeVisible();
  const percent = (100 * 2.95) / 3;

  await journey.step('the workbook, in the language of the screen', async () => {
    const sheets = readWorkbook(await reports.exportWhole('workbook'));
    const [summary, dataPoints] = sheets;
    expect(summary?.name).toMatch(sayWithin('reports.workbook.sheets.summary'));
    expect(summary?.values.get('A1')).toContain(wording.pick(riyadh.city));
    const values = [...(dataPoints?.values ?? [])];
    const row = /\d+/.exec(values.find(([, value]) => value === RESEARCH)?.[0] ?? '')?.[0];
    const inRow = values.filter(([place]) => place.replace(/[A-Z]+/, '') === row).map(([, value]) => value);
    expect(inRow).toContain(2.95);
    expect(inRow).toContain(percent);
    expect(inRow.join('\n')).toMatch(sayWithin('score.bands.4'));
  });

  await journey.step('all tables, by their own metadata', async () => {
    const { rows, faults } = checkTablePackage(await reports.exportWhole('package'));
    expect(faults).toEqual([]);
    expect(rows['maturity-report.csv']).toBe(112);
  });

  await journey.step('the document, by its schema', async () => {
    const file = readAssessmentPackage(await reports.exportWhole('json'));
    expect(file?.dataPoints.find(({ id }) => id === RESEARCH)).toMatchObject({
      ...{ value: 2.95, percentOfTarget: percent, band: 4 },
    });
  });

  await journey.step('and the table alone', async () => {
    const { rows } = parseCsv(await reports.export('maturity', 'machine'));
    expect(rows.find((row) => row['data_point'] === RESEARCH)).toMatchObject({
      ...{ value: '2.95', percent_of_target: String(percent), band: '4' },
    });
  });
});
