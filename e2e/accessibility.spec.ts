// What an automatic check of accessibility finds: nothing, on any screen, in both directions and both themes.
import axe from 'axe-core';
import { expect, type Page } from '@playwright/test';
import { GROUP_NAMES, listScreens } from '../src/app/screenGroups';
import { riyadh } from './definitions';
import { journey } from './journey';

/** WCAG 2.2 at level AA, and what its authors recommend beyond. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Screens on which something is chosen. */
const CHOSEN = [
  'assess/EC-P-IN-1C',
  'sdg?goal=6',
  'cities?with=published_valencia-2020.published_pully-2020',
  'charts?trend=Economy&columns=assessments',
  'report?language=both&form=snapshot',
];

for (const theme of ['light', 'dark'] as const) {
  journey(`no screen has a barrier that can be found: ${theme}`, async ({ app, page }) => {
    journey.setTimeout(120_000);
    const { start, shell } = app;
    await page.addInitScript((name) => {
      localStorage.setItem('sanjeh.theme', name);
    }, theme);
    await start.visit();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expectNoBarrier(page, 'start');
    await start.openPublished(riyadh);
    for (const screen of GROUP_NAMES.flatMap(listScreens)) {
      if (screen === 'council') continue;
      await shell.open(screen);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await expectNoBarrier(page, screen);
    }
    for (const address of CHOSEN) {
      await page.goto(page.url().replace(/(a\/[^/]+)\/.*$/, `$1/${address}`));
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await expect(page.getByRole('heading', { level: 2 }).nth(1)).toBeVisible();
      await expectNoBarrier(page, address);
    }
    await shell.openCouncil();
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expectNoBarrier(page, 'council');
    await page.goto('#/files');
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expectNoBarrier(page, 'files');
  });
}

async function expectNoBarrier(page: Page, screen: string): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (tags) => {
    const inPage = globalThis as unknown as { axe: typeof axe };
    const { violations } = await inPage.axe.run(document, { runOnly: tags });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  }, TAGS);
  expect.soft(found, screen).toEqual([]);
}
