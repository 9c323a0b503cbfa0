// The dashboard: what is seen first, the wheel by pointer and keyboard, its files, and what turned since the period before.
import { expect } from '@playwright/test';
import { getEntry, riyadh } from './definitions';
import { journey } from './journey';
import { openTwoPeriods } from './openTwoPeriods';
import { percentPattern } from './numberPattern';
import { parseCsv } from './parseCsv';

const RESEARCH = 'EC-P-IN-1C';
const HEALTH = 'SC-EH-H-1C';
const LAPTOP = { width: 1366, height: 768 };
/** The first eight bytes of every PNG. */
const PNG_MARK = '89504e470d0a1a0a';

journey('the first screen of a laptop says where we stand and what turned', async ({ app, wording }) => {
  const { start, dashboard, page } = app;
  await page.setViewportSize(LAPTOP);
  await start.visit();
  await start.openPublished(riyadh);
  await expect(dashboard.question('standing')).toBeInViewport({ ratio: 1 });
  await expect(dashboard.question('turned')).toBeInViewport({ ratio: 1 });
  await expect(dashboard.question('standing')).toContainText(percentPattern(70.45));
  await expect(dashboard.question('standing')).toContainText(wording.sayWithin('score.bands.2'));
  await expect(dashboard.question('turned')).toContainText(wording.sayWithin('dashboard.turned.none'));
});

journey('the wheel by pointer, keyboard and as a table', async ({ app, wording }) => {
  const { start, dashboard, assess, page } = app;
  const forward = wording.language === 'fa' ? 'ArrowLeft' : 'ArrowRight';
  await start.visit();
  await start.openPublished(riyadh);
  await expect(dashboard.parts).toHaveCount(3 + 24 + 112);

  await journey.step('it runs in the direction of reading', async () => {
    const wheel = await dashboard.wheel.boundingBox();
    const first = await dashboard.dataPoint('EC-ICT-ICT-2C').locator('path').boundingBox();
    if (!wheel || !first) throw new Error('Nothing is drawn');
    const isRight = first.x > wheel.x + wheel.width / 2;
    expect(isRight).toBe(wording.language === 'en');
  });

  await journey.step('what is pointed at is told', async () => {
    await dashboard.dataPoint(RESEARCH).locator('path').hover();
    await expect(dashboard.line).toContainText(wording.pick(getEntry(RESEARCH).kpi.name));
    await expect(dashboard.line).toContainText(wording.sayWithin('score.bands.1'));
  });

  await journey.step('the keyboard reaches every ring', async () => {
    await dashboard.parts.first().focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press(forward);
    await expect(dashboard.dataPoint('EC-ICT-ICT-2C')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(dashboard.parts.first()).toBeFocused();
  });

  await journey.step('the table has the same', async () => {
    await dashboard.openTable();
    await expect(dashboard.table.getByRole('row').filter({ has: page.getByRole('cell') })).toHaveCount(112);
  });

  await journey.step('a click leads to the answer', async () => {
    await dashboard.dataPoint(HEALTH).locator('path').click();
    const name = wording.pick(getEntry(HEALTH).kpi.name);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(assess.score).toBeVisible();
  });
});

journey('the wheel is taken home as a picture and as a table', async ({ app, wording }) => {
  const { start, dashboard, page } = app;
  await start.visit();
  await start.openPublished(riyadh);

  const svg = await dashboard.save('svg');
  expect(svg.name).toMatch(/\.svg$/);
  const drawn = await page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      root: root.tagName,
      lang: root.getAttribute('lang'),
      direction: root.getAttribute('direction'),
      patterns: [...root.querySelectorAll('pattern')].map(({ id }) => id),
      segments: root.querySelectorAll('g > path').length,
      fills: [...root.querySelectorAll('[fill]')].map((element) => element.getAttribute('fill')),
    };
  }, svg.bytes.toString('utf8'));
  expect(drawn).toMatchObject({
    root: 'svg',
    lang: wording.language,
    direction: wording.language === 'fa' ? 'rtl' : 'ltr',
    segments: 139,
  });
  for (const band of [1, 2, 3, 4]) expect(drawn.patterns).toContain(`standing-${band}`);
  for (const fill of drawn.fills) expect(fill).toMatch(/^(#[0-9a-f]{3,6}|none|url\(#standing-[\w-]+\))$/);

  const png = await dashboard.save('png');
  expect(png.bytes.subarray(0, 8).toString('hex')).toBe(PNG_MARK);
  // Width, as the header of a PNG has it.
  expect(png.bytes.readUInt32BE(16)).toBe(2400);

  const { rows } = parseCsv((await dashboard.save('csv')).bytes.toString('utf8').replace('\ufeff', ''));
  expect(rows).toHaveLength(139);
  expect(rows.find((row) => row.data_point === RESEARCH)).toMatchObject({ ring: 'data-point', points: '1' });
});

journey('what turned since the period before, and how the two compare', async ({ app, wording }) => {
  const { shell, dashboard, page } = app;
  const { say, sayWithin, pick } = wording;
  await openTwoPeriods(app, wording);
  await shell.open('dashboard');

  const turned = dashboard.question('turned');
  await expect(turned).toContainText(sayWithin('dashboard.turned.since', { both: 34 }));
  await expect(turned).toContainText(sayWithin('dashboard.turned.noneFell'));
  const risen = turned.getByRole('list', { name: say('dashboard.turned.up') }).getByRole('listitem');
  await expect(risen).toHaveCount(1);
  await expect(risen).toContainText(pick(getEntry(RESEARCH).kpi.name));
  await expect(dashboard.red(RESEARCH)).toHaveCount(0);

  const compared = dashboard.question('compared').getByRole('rowheader');
  await expect(compared).toHaveCount(2);
  await compared.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: say('compare.title') })).toBeVisible();
});
