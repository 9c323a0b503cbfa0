// The main journey: a published city is corrected, proved with evidence, and taken home as files.
import { expect } from '@playwright/test';
import { getCategoryName, riyadh } from './definitions';
import { EVIDENCE_FILE, getFixturePath, readFixture } from './fixtures/fixtures';
import { journey } from './journey';
import { percentPattern } from './numberPattern';
import { parseCsv } from './parseCsv';

const RESEARCH = 'EC-P-IN-1C';
const LINK = { title: 'Statistics authority', url: 'https://example.org/research' };
const NOTE = 'The ministry confirmed this by letter.';

// What other programs rely on, so it stands here in full.
const COLUMNS = [
  ...['city', 'country', 'period', 'kpi', 'kpi_code', 'kpi_name_en', 'kpi_name_fa', 'data_point'],
  ...['data_point_label_en', 'data_point_label_fa', 'dimension', 'sub_dimension', 'category', 'type'],
  ...['aspect', 'status', 'numerator', 'denominator', 'value', 'value_entered_directly', 'unit'],
  ...['benchmark_set', 'benchmark_version', 'target', 'floor', 'percent_of_target', 'points', 'band', 'rag'],
  ...['reason_unscored', 'quality', 'origin', 'source', 'reference_year', 'agency', 'evidence_count'],
  ...['evidence', 'note'],
];

journey('a published city is corrected, proved and exported', async ({ app, wording }) => {
  const { shell, start, results, assess, evidence, reports, page } = app;
  const innovation = wording.pick(getCategoryName('Innovation'));

  await journey.step('open the published results', async () => {
    await start.visit();
    await shell.expectLanguage(wording.language);
    await start.openPublished(riyadh);
    await shell.open('results');
    await results.expectDimensions();
    const row = results.category(innovation);
    await expect(row).toContainText(percentPattern(25));
    await expect(row).toContainText(wording.sayWithin('assess.tree.progress', { answered: 2, total: 8 }));
    await expect(row).toContainText(wording.sayWithin('score.bands.1'));
  });

  await journey.step('from the red data points to one of them', async () => {
    await results.filter('all');
    await expect(results.dataPoints).toHaveCount(112);
    await results.filter('red');
    await expect(results.dataPoints).toHaveCount(14);
    const red = results.dataPoints.filter({ hasText: wording.sayWithin('score.bands.1') });
    await expect(red).toHaveCount(14);
    await results.openDataPoint(RESEARCH);
    await assess.expectBand(1);
    await expect(assess.result).toHaveValue(wording.typed('0.11'));
    const sum = wording.sayWithin('score.sum', { points: 2, max: 8 });
    await expect(assess.group(innovation)).toContainText(sum);
    await expect(assess.group(innovation)).toContainText(wording.sayWithin('score.bands.1'));
  });

  await journey.step('a new value changes its band and its category', async () => {
    await assess.type(assess.result, wording.typed('2.95'));
    await assess.expectBand(4);
    await expect(assess.score).toContainText(percentPattern(98.33));
    const sum = wording.sayWithin('score.sum', { points: 5, max: 8 });
    await expect(assess.group(innovation)).toContainText(sum);
    await expect(assess.group(innovation)).toContainText(percentPattern(62.5));
    await expect(assess.group(innovation)).toContainText(wording.sayWithin('score.bands.2'));
  });

  await journey.step('file, link and note are attached', async () => {
    await evidence.addFile(getFixturePath(EVIDENCE_FILE));
    await expect(evidence.file(EVIDENCE_FILE)).toBeVisible();
    await evidence.addLink(LINK.title, LINK.url);
    await evidence.addNote(NOTE);
    await expect(evidence.note(NOTE)).toBeVisible();
    await shell.expectSaved();
  });

  await journey.step('everything is still there after a reload', async () => {
    await page.reload();
    await expect(assess.result).toHaveValue(wording.typed('2.95'));
    await assess.expectBand(4);
    await expect(evidence.link(LINK.title)).toHaveAttribute('href', LINK.url);
    await expect(evidence.note(NOTE)).toBeVisible();
    expect(await evidence.saveCopy(EVIDENCE_FILE)).toEqual(readFixture(EVIDENCE_FILE).content);
  });

  await journey.step('the maturity report for machines', async () => {
    await shell.open('reports');
    const text = await reports.export('maturity', 'machine');
    expect(text.startsWith('city,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text).not.toMatch(/[^\r]\n/);
    const { columns, rows } = parseCsv(text);
    expect(columns).toEqual(COLUMNS);
    expect(rows).toHaveLength(112);
    expect(rows.find((row) => row.data_point === RESEARCH)).toMatchObject({
      ...{
        city: 'Riyadh',
        period: '2020',
        status: 'reported',
        value: '2.95',
        value_entered_directly: 'true',
      },
      ...{ target: '3', points: '4', band: '4', rag: 'green', reason_unscored: '', evidence_count: '3' },
    });
  });

  await journey.step('the group scores agree, and Excel gets its mark', async () => {
    const { rows } = parseCsv(await reports.export('groups', 'machine'));
    expect(rows.find((row) => row.level === 'category' && row.category === 'Innovation')).toMatchObject({
      ...{ points: '5', max_points: '8', percent: '62.5', band: '2', rag: 'amber' },
    });
    expect((await reports.export('maturity', 'excel')).startsWith('\ufeffcity,')).toBe(true);
    expect((await reports.export('groups', 'excel')).startsWith('\ufeffcity,')).toBe(true);
  });
});
