// Other cities beside one's own: coverage before scores, and values that travel to other cities without a name.
import { expect, type Page } from '@playwright/test';
import { readPublished } from '../src/core/catalogue/readDefinitionFiles.fixture';
import { getEntry, riyadh } from './definitions';
import { journey } from './journey';
import { parseCsv } from './parseCsv';

const UNEMPLOYMENT = 'EC-P-EM-1C';
const valencia = readPublished('valencia-2020').about;

journey(
  'two cities that ITU published stand side by side, and nothing is created',
  async ({ app, wording }) => {
    const { start, shell, cities, page } = app;
    const { pick, sayWithin } = wording;
    await start.visit();
    await start.openPublished(riyadh);
    await shell.open('cities');

    await journey.step('coverage comes first, with a warning', async () => {
      await cities.published(valencia).check();
      const coverage = cities.part('coverage');
      await expect(coverage).toContainText(sayWithin('cities.coverage.uneven'));
      await expect(coverage).toContainText(sayWithin('cities.coverage.fewCommon', { either: 35, count: 14 }));
      await expect(cities.part('common')).toContainText(sayWithin('cities.common.scored', { count: 14 }));
    });

    await journey.step('a data point says what was printed, and where', async () => {
      const unemployment = cities.row('dataPoints', pick(getEntry(UNEMPLOYMENT).kpi.name)).first();
      await expect(unemployment).toContainText('13.00 %');
      await expect(unemployment).toContainText(sayWithin('cities.cells.printed', { page: 21 }));
      await expect(cities.part('dataPoints')).toContainText('2020-U4SSC-Factsheet-Valencia-Spain');
    });

    await journey.step('the filter stands in the URL, and the table leaves as it is shown', async () => {
      await cities.show('worse');
      await expect(page).toHaveURL(/show=worse/);
      const worse = parseCsv(await cities.export('dataPoints', 'machine')).rows;
      const bands = worse.map((row) =>
        Object.entries(row).flatMap(([name, cell]) => (name.startsWith('band: ') ? [Number(cell)] : [])),
      );
      expect(bands.length).toBeGreaterThan(0);
      for (const [ours = 0, theirs = 0] of bands) expect(ours).toBeLessThan(theirs);
      const [city] = parseCsv(await cities.export('groups', 'machine')).rows;
      expect(city?.['level']).toBe('city');
      await page.reload();
      await expect(cities.part('dataPoints')).toContainText(sayWithin('cities.filters.texts.worse'));
    });

    await journey.step('every width fits', async () => {
      for (const width of [1440, 1024, 768, 375, 320]) await expectToFit(page, width);
    });

    await journey.step('nothing was created', async () => {
      await start.visit();
      await expect(page.getByRole('button', { name: pick(valencia.city) })).toHaveCount(1);
    });
  },
);

journey(
  'a peer file leaves without names and comes back as a city to compare with',
  async ({ app, wording }) => {
    const { start, shell, profile, assess, cities, page } = app;
    const { pick, sayWithin, typed } = wording;
    const name = pick(getEntry(UNEMPLOYMENT).kpi.name);
    const enter = async (value: string) => {
      await shell.open('assess');
      await assess.choose(UNEMPLOYMENT);
      await assess.press('direct');
      await assess.result.fill(typed(value));
      await shell.open('cities');
    };
    await start.create({ city: 'Yazdabad', year: typed('1405') });
    await profile.figure('population').fill(typed('600000'));
    await enter('5');

    const file = await journey.step('what leaves is seen before', async () => {
      const made = await cities.makePeerFile();
      expect(made.name).toBe('peer-1405.json');
      expect(made.content).not.toContain('Yazd');
      expect(JSON.parse(made.content)).toEqual({
        format: 'sanjeh-peer',
        version: 1,
        period: 1405,
        sizeClass: null,
        results: [{ dataPoint: UNEMPLOYMENT, status: 'reported', value: 5 }],
      });
      return made.content.replace('null', '"500k-1m"');
    });

    await journey.step('what is no peer file says so', async () => {
      await cities.choosePeerFile('table.json', '{"rows":[]}');
      await expect(page.getByRole('alert')).toContainText(sayWithin('problems.sentences.not-a-peer-file'));
    });

    await journey.step('another city takes it in: of like size, and worse than it', async () => {
      await start.create({ city: 'Qomabad', year: typed('1405') });
      await profile.figure('population').fill(typed('900000'));
      await enter('12');
      await cities.choosePeerFile('peer.json', file);
      await expect(cities.dialog).toContainText(name);
      await cities.take('شهر الف');
      await cities.size('like').check();
      await expect(cities.city('peer', 'شهر الف')).toBeVisible();
      await expect(cities.published(riyadh)).toHaveCount(0);
      await cities.show('worse');
      await expect(cities.row('dataPoints', name)).toHaveCount(1);
      await shell.expectSaved();
      await page.reload();
      await expect(cities.row('dataPoints', name)).toHaveCount(1);
    });

    await journey.step('the same file is known again', async () => {
      await page.locator('summary').first().click();
      await cities.choosePeerFile('again.json', file);
      await expect(
        page.getByRole('status').filter({ hasText: sayWithin('cities.take.known') }),
      ).toBeVisible();
    });

    await journey.step('the history names it', async () => {
      await shell.open('history');
      await expect(app.shell.main).toContainText('شهر الف');
    });
  },
);

async function expectToFit(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const overhang = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(overhang, `at ${width} px`).toBeLessThanOrEqual(0);
}
