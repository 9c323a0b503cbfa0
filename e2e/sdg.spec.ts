// The Sustainable Development Goals: which ones the numbers speak about, a goal with its data points, and the files.
import { expect } from '@playwright/test';
import { riyadh } from './definitions';
import { journey } from './journey';
import { percentPattern } from './numberPattern';
import { parseCsv } from './parseCsv';
import { SdgPage } from './pages/sdgPage';

const WATER = 'EN-EN-WS-1C';

journey('the goals, one of them, and its data points', async ({ app, wording }) => {
  const { start, shell, assess, page } = app;
  const sdg = new SdgPage(page, wording);
  await start.visit();
  await start.openPublished(riyadh);
  await shell.open('sdg');

  await journey.step('the answer in sentences, and a tile for each goal', async () => {
    await expect(sdg.answer).toContainText(
      wording.sayWithin('sdg.says.speaks', { linked: 110, count: 34, goals: 9, total: 17 }),
    );
    await expect(sdg.tile(4)).toContainText(percentPattern(75));
    await expect(sdg.tile(4)).toContainText(wording.sayWithin('sdg.covered', { scored: 4, total: 5 }));
    await expect(sdg.tile(14)).toContainText(wording.sayWithin('sdg.silent'));
    await expect(sdg.tile(14).getByRole('link')).toHaveCount(0);
  });

  await journey.step('a goal is chosen; the URL names it and reading goes on there', async () => {
    await sdg.choose(6);
    await expect(page).toHaveURL(/sdg\?goal=6$/);
    await expect(sdg.detail(6).getByRole('heading', { level: 2 })).toBeFocused();
    await expect(sdg.dataPoint(6, WATER)).toContainText(wording.sayWithin('score.bands.4'));
    await page.reload();
    await expect(sdg.dataPoint(6, WATER)).toBeVisible();
  });

  await journey.step('by ITU’s word alone', async () => {
    await page.getByRole('radio', { name: wording.say('sdg.links.stated') }).check();
    await expect(
      sdg
        .detail(6)
        .getByRole('row')
        .filter({ has: page.getByRole('cell') }),
    ).toHaveCount(3);
    await expect(sdg.tile(3)).toContainText(wording.sayWithin('sdg.silentByItu'));
    await page.getByRole('radio', { name: wording.say('sdg.links.all') }).check();
  });

  await journey.step('a data point leads to its answer', async () => {
    await sdg.dataPoint(6, WATER).getByRole('link').click();
    await expect(assess.score).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`assess/${WATER}`));
  });
});

journey('the goals are taken home as a picture and as a table', async ({ app, wording }) => {
  const { start, shell, page } = app;
  const sdg = new SdgPage(page, wording);
  await start.visit();
  await start.openPublished(riyadh);
  await shell.open('sdg');

  const { rows } = parseCsv((await sdg.save('csv')).bytes.toString('utf8').replace(/^\ufeff/, ''));
  expect(rows.filter(({ row }) => row === 'goal')).toHaveLength(17);
  expect(rows.find(({ row, goal }) => row === 'goal' && goal === '4')).toMatchObject({
    ...{ data_points: '5', stated_by_itu: '4', scored: '4', points: '12', percent: '75', band: '3' },
  });

  const svg = (await sdg.save('svg')).bytes.toString('utf8');
  const drawn = await page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      ...{ root: root.tagName, lang: root.getAttribute('lang'), direction: root.getAttribute('direction') },
      classes: root.querySelectorAll('[class]').length,
    };
  }, svg);
  const direction = wording.language === 'fa' ? 'rtl' : 'ltr';
  expect(drawn).toEqual({ root: 'svg', lang: wording.language, direction, classes: 0 });
  expect((await sdg.save('png')).bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
});

journey('the goals fit every width', async ({ app, wording }) => {
  const { start, shell, page } = app;
  const sdg = new SdgPage(page, wording);
  await start.visit();
  await start.openPublished(riyadh);
  await shell.open('sdg');
  await sdg.choose(11);
  for (const width of [1440, 768, 375, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const overhang = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(overhang, `${width} px`).toBeLessThanOrEqual(0);
  }
});
