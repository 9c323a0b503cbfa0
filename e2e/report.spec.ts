// The report: what is chosen is what is seen and what is printed, in both languages; and nothing active gets in with an emblem.
import { expect } from '@playwright/test';
import { riyadh } from './definitions';
import { journey } from './journey';
import { ReportPage } from './pages/reportPage';

/** A4 in points, as browsers round it. */
const A4 = /^59[45](\.\d+)? 84[12](\.\d+)?$/;
/** A dot of one pixel. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const ACTIVE = `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><script>document.title = 'taken'</script><rect width="20" height="10" fill="#14407a" onclick="alert(1)"/></svg>`;

journey('the report is chosen, filled in and printed', async ({ app, wording }) => {
  const { start, shell, page } = app;
  const { say, sayWithin, typed } = wording;
  const report = new ReportPage(page, wording);
  await start.visit();
  await start.openPublished(riyadh);
  await shell.open('report');
  await expect(report.heading).toBeVisible();
  await report.expectReady(1);
  const own = report.document(wording.language);
  await expect(own.getByRole('row').filter({ hasText: /(EC|EN|SC): / })).not.toHaveCount(0);

  await journey.step('the cover is what was filled in', async () => {
    await report.choose('report.cover.statuses.final');
    await report.fill('version', '2.1');
    await report.fill('preparedBy', 'FAVA');
    await expect(own).toContainText(sayWithin('report.foot.version', { version: typedLabel(typed('2.1')) }));
    await expect(own.getByText(say('report.cover.statuses.draft'))).toHaveCount(0);
    await expect(own.getByText('FAVA')).toBeVisible();
  });

  await journey.step('the foot of every page says it, too', async () => {
    const [foot = ''] = await report.readFeet();
    expect(foot).toContain(`@page report-${wording.language}`);
    expect(foot).toContain('@bottom-left');
    expect(foot).toContain('@bottom-right');
    expect(foot).toContain('counter(pages');
    expect(foot).toMatch(sayWithin('report.cover.statuses.final'));
  });

  await journey.step('paper has the document and nothing of the app', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(report.heading).toBeHidden();
    await expect(own).toBeVisible();
    await page.emulateMedia({ media: null });
    const { pages, sizes, bytes } = await report.print();
    expect(pages).toBeGreaterThan(8);
    expect(sizes.join()).toMatch(A4);
    expect(bytes).toBeLessThan(5_000_000);
  });

  await journey.step('the snapshot has two pages, in two languages four', async () => {
    await report.choose('report.forms.snapshot');
    await report.expectReady(1);
    expect((await report.print()).pages).toBe(2);
    await report.choose('report.languages.both');
    await report.expectReady(2);
    expect((await report.print()).pages).toBe(4);
    await expect(page).toHaveURL(/language=both&form=snapshot/);
    expect((await report.readFeet()).map((foot) => /@page ([\w-]+)/.exec(foot)?.[1]).sort()).toEqual([
      'report-en',
      'report-fa',
    ]);
  });
});

journey('no width makes the report scroll sideways', async ({ app, wording }) => {
  const { start, shell, page } = app;
  const report = new ReportPage(page, wording);
  await start.visit();
  await start.openPublished(riyadh);
  await shell.open('report');
  for (const form of ['full', 'snapshot'] as const) {
    await report.choose(`report.forms.${form}`);
    await report.expectReady(1);
    for (const width of [1440, 768, 375, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const overhang = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await expect.poll(overhang, `${form} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

journey('an emblem becomes a small picture of its pixels', async ({ app, wording }) => {
  const { start, shell, page } = app;
  const { sayWithin } = wording;
  const report = new ReportPage(page, wording);
  await start.visit();
  await start.openPublished(riyadh);
  await shell.open('report');
  await report.expectReady(1);

  await report.chooseEmblem({ name: 'letter.png', mimeType: 'image/png', buffer: Buffer.from('Dear mayor') });
  await expect(page.getByRole('alert')).toContainText(sayWithin('report.cover.problems.no-picture'));
  await expect(report.emblems).toHaveCount(0);

  await report.chooseEmblem({ name: 'dot.png', mimeType: 'image/png', buffer: DOT });
  await expect(report.emblems).toHaveAttribute('src', /^data:image\/png;base64,/);

  const title = await page.title();
  const before = await report.emblems.getAttribute('src');
  await report.chooseEmblem({ name: 'arms.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(ACTIVE) });
  await expect(report.emblems).not.toHaveAttribute('src', before ?? '');
  await expect(report.emblems).toHaveAttribute('src', /^data:image\/png;base64,/);
  const size = await report.emblems.evaluate(
    (picture) =>
      picture instanceof HTMLImageElement && [picture.naturalWidth, picture.naturalHeight].join(' × '),
  );
  expect(size).toBe('256 × 128');
  expect(await page.title()).toBe(title);

  await page.reload();
  await report.expectReady(1);
  await expect(report.emblems).toHaveAttribute('src', /^data:image\/png;base64,/);
});

/** A version keeps its point in Persian. */
const typedLabel = (number: string) => number.replace('٫', '.');
