// After the first visit the app is complete without a network.
import { expect } from '@playwright/test';
import { riyadh } from './definitions';
import { journey } from './journey';
import { parseCsv } from './parseCsv';

const RESEARCH = 'EC-P-IN-1C';

journey('offline after the first visit: every screen, a score, a saved file', async ({ app, wording }) => {
  const { start, shell, results, assess, reports, profile, page } = app;
  await start.visit();
  await expect(shell.notice('shell.offlineReady')).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

  await page.context().setOffline(true);
  await page.reload();
  await expect(shell.notice('shell.offline')).toBeVisible();

  await start.openPublished(riyadh);
  await shell.open('results');
  await results.expectDimensions();
  await results.filter('red');
  await results.openDataPoint(RESEARCH);
  await assess.type(assess.result, wording.typed('2.95'));
  await assess.expectBand(4);
  await shell.expectSaved();
  await shell.open('profile');
  await expect(profile.figure('population')).toBeVisible();
  await shell.open('reports');
  const { rows } = parseCsv(await reports.export('maturity', 'machine'));
  expect(rows.find((row) => row.data_point === RESEARCH)).toMatchObject({ value: '2.95', band: '4' });

  await page.reload();
  await expect(reports.heading).toBeVisible();
  const other = wording.language === 'fa' ? 'en' : 'fa';
  await shell.switchTo(other);
  await expect(reports.heading).toBeHidden();
  await shell.switchTo(wording.language);
  await expect(reports.heading).toBeVisible();
});
