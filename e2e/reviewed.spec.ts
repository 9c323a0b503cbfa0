// The dashboard and the wheel as they were last looked at and found good, in both languages: one light, one dark.
import { expect, type Page } from '@playwright/test';
import { riyadh } from './definitions';
import { journey, type App } from './journey';

journey('the dashboard looks as reviewed', async ({ app }) => {
  await openDashboard(app, 'light');
  // Without the header, which tells the time of the last saving.
  await expect(app.shell.main).toHaveScreenshot('dashboard.png');
});

journey('the wheel looks as reviewed', async ({ app }) => {
  await openDashboard(app, 'dark');
  await expect(app.dashboard.wheel).toHaveScreenshot('wheel.png');
});

async function openDashboard({ page, start, dashboard }: App, theme: 'light' | 'dark'): Promise<void> {
  await choose(page, theme);
  // So high that the header, which stays in sight, covers nothing.
  await page.setViewportSize({ width: 1440, height: 2800 });
  await start.visit();
  await start.openPublished(riyadh);
  // Nothing is pointed at.
  await page.mouse.move(0, 0);
  await page.reload();
  await expect(dashboard.parts).toHaveCount(3 + 24 + 112);
  await expect(dashboard.question('compared')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

const choose = (page: Page, theme: string) =>
  page.addInitScript((name) => {
    localStorage.setItem('sanjeh.theme', name);
    localStorage.setItem('sanjeh.author', 'Sara');
  }, theme);
