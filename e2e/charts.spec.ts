// The charts: a question and an answer in words over each, the table behind it, and files that stand alone.
import { expect } from '@playwright/test';
import { getCategoryName, getEntry, riyadh } from './definitions';
import { journey } from './journey';
import { openTwoPeriods } from './openTwoPeriods';
import { percentPattern } from './numberPattern';
import { parseCsv } from './parseCsv';

const RESEARCH = 'EC-P-IN-1C';
const { category } = getEntry(RESEARCH).kpi;
const WIDTHS = [320, 768, 1440];
/** The first eight bytes of every PNG. */
const PNG_MARK = '89504e470d0a1a0a';

journey(
  'one period: the radars say where it is weak, and a trend says what it lacks',
  async ({ app, wording }) => {
    const { start, shell, charts, page } = app;
    const { pick, say, sayWithin } = wording;
    await start.visit();
    await start.openPublished(riyadh);
    await shell.open('charts');
    const economy = charts.chart(
      'radar',
      sayWithin('charts.radar.title', { dimension: pick({ en: 'Economy', fa: 'اقتصاد' }) }),
    );
    await expect(charts.question('radar').getByRole('region')).toHaveCount(3);
    await expect(economy).toContainText(sayWithin('charts.radar.coverage', { total: 55 }));
    await expect(economy.getByRole('img')).toHaveCount(1);
    await expect(economy.getByRole('paragraph').first()).toContainText(pick(getCategoryName(category)));
    await expect(charts.question('trend')).toContainText(sayWithin('charts.trend.empty'));
    await expect(charts.question('heat')).toContainText(sayWithin('charts.heat.single'));

    await journey.step('the table has the same', async () => {
      const table = await charts.openTable(economy);
      await expect(table.getByRole('rowheader')).toHaveCount(11);
    });

    await journey.step('a category leads to its answers', async () => {
      await charts
        .row(pick(getCategoryName(category)))
        .getByRole('link')
        .click();
      await expect(page.getByRole('navigation', { name: say('assess.tree.title') })).toBeVisible();
      await expect(page).toHaveURL(/search=/);
    });
  },
);

journey(
  'two periods: what rose, in words, lines and a heat map that the address keeps',
  async ({ app, wording }) => {
    const { shell, charts, page } = app;
    const { pick, say, sayWithin } = wording;
    await openTwoPeriods(app, wording);
    await shell.open('charts');

    const trend = charts.question('trend');
    await journey.step('the lines', async () => {
      await expect(trend.getByRole('img')).toHaveCount(3);
      // 31 and 34 of 44 points.
      await expect(trend).toContainText(sayWithin('charts.trend.rose'));
      await expect(trend.getByRole('img').first()).toHaveAccessibleName(percentPattern(77.27));
      await trend.getByRole('combobox', { name: say('charts.trend.lines') }).selectOption('Economy');
      await expect(trend.getByRole('img')).toHaveCount(11);
      await expect(page).toHaveURL(/trend=Economy/);
    });

    await journey.step('the period before as an outline, or not', async () => {
      const radar = charts.question('radar');
      await expect(radar).toContainText(sayWithin('charts.radar.since', { up: 1, down: 0 }));
      await radar.getByRole('radio', { name: say('charts.radar.without') }).check();
      await expect(radar).not.toContainText(sayWithin('charts.radar.since'));
    });

    await journey.step('the heat map', async () => {
      const heat = charts.question('heat');
      await expect(heat.getByRole('columnheader')).toHaveCount(3);
      const innovation = charts.row(pick(getCategoryName(category)));
      // 2 and then 5 of 8 points.
      await expect(innovation.getByRole('cell').first()).toContainText(percentPattern(25));
      await expect(innovation.getByRole('cell').last()).toContainText(percentPattern(62.5));
      await heat.getByRole('radio', { name: say('charts.heat.assessments') }).check();
      await expect(heat.getByRole('columnheader').nth(1)).toContainText(sayWithin('charts.heat.own'));
    });

    await journey.step('the address keeps what is seen', async () => {
      await page.reload();
      await expect(trend.getByRole('img')).toHaveCount(11);
      await expect(charts.question('heat').getByRole('columnheader').nth(1)).toContainText(
        sayWithin('charts.heat.own'),
      );
    });

    await journey.step('files stand alone', async () => {
      const shown = {
        radar: charts.question('radar').getByRole('region').first(),
        trend: trend.getByRole('region').first(),
        heat: charts.question('heat').getByRole('region').first(),
      };
      for (const [name, chart] of Object.entries(shown)) {
        const svg = (await charts.save(chart, 'svg')).bytes.toString('utf8');
        const drawn = await page.evaluate((text) => {
          const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
          return {
            root: root.tagName,
            lang: root.getAttribute('lang'),
            title: root.querySelector('title')?.textContent,
            description: root.querySelector('desc')?.textContent,
          };
        }, svg);
        expect(drawn, name).toMatchObject({ root: 'svg', lang: wording.language });
        expect(drawn.title, name).not.toBe('');
        expect(drawn.description, name).not.toBe('');
        expect(svg, name).not.toMatch(/var\(|class=|style=/);
        const png = await charts.save(chart, 'png');
        expect(png.bytes.subarray(0, 8).toString('hex'), name).toBe(PNG_MARK);
      }
      const { rows } = parseCsv(
        (await charts.save(shown.heat, 'csv')).bytes.toString('utf8').replace('\ufeff', ''),
      );
      expect(rows).toHaveLength(2 * (1 + 24));
      expect(
        rows.filter((row) => row.category === category).map((row) => [row.period, row.band]),
      ).toContainEqual(['2022', '2']);
    });
  },
);

journey('the charts fit every screen', async ({ app }) => {
  const { start, shell, charts, page } = app;
  await start.visit();
  await start.openPublished(riyadh);
  await shell.open('charts');
  await expect(charts.question('heat').getByRole('table')).toBeVisible();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `at ${width}`).toBeLessThanOrEqual(0);
    await expect(charts.question('radar').getByRole('img').first()).toBeVisible();
  }
});
