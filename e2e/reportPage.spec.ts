// The report as one HTML file: made with one click, opened without app and network, with the same numbers and nothing to edit.
import { readFile, writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { messages as english } from '../src/i18n/en/messages';
import { messages as persian } from '../src/i18n/fa/messages';
import { getEntry, riyadh } from './definitions';
import { journey } from './journey';
import { openTwoPeriods } from './openTwoPeriods';
import { percentPattern } from './numberPattern';
import { saveReport, SavedReport } from './pages/savedReport';
import type { DashboardPage } from './pages/dashboardPage';

const RESEARCH = 'EC-P-IN-1C';
const HEALTH = 'SC-EH-H-1C';
const MOST_BYTES = 1_500_000;

/** Everything that the dashboard says in numbers: where we stand, and every part of the wheel. */
async function readNumbers(dashboard: DashboardPage) {
  await expect(dashboard.parts).toHaveCount(3 + 24 + 112);
  return {
    standing: await dashboard.question('standing').innerText(),
    turned: await dashboard.question('turned').getByRole('listitem').allInnerTexts(),
    wheel: await dashboard.parts.evaluateAll((parts) => parts.map((part) => part.getAttribute('aria-label'))),
    // Without the owner: where there is none the app offers to plan something, and the page cannot.
    reds: await dashboard.question('reds').locator('tbody tr > :not(:nth-child(5))').allInnerTexts(),
  };
}

journey(
  'opened as a file it has the numbers of the app, and every reason',
  async ({ app, wording, browser }, info) => {
    const { start, shell, dashboard, page } = app;
    const forward = wording.language === 'fa' ? 'ArrowLeft' : 'ArrowRight';
    await start.visit();
    await start.openPublished(riyadh);
    const numbers = await readNumbers(dashboard);
    await shell.open('report');
    const path = await saveReport(page, wording, info);
    expect(await SavedReport.measure(path)).toBeLessThan(MOST_BYTES);

    const report = await SavedReport.open(browser, path, wording);
    await journey.step('the same numbers, in the language it was made in', async () => {
      await report.shell.expectLanguage(wording.language);
      expect(await readNumbers(report.dashboard)).toEqual(numbers);
      await report.expectReadOnly();
    });

    await journey.step('the wheel by keyboard, and as a picture', async () => {
      await report.dashboard.parts.first().focus();
      await report.page.keyboard.press('ArrowUp');
      await report.page.keyboard.press('ArrowUp');
      await report.page.keyboard.press(forward);
      await expect(report.dashboard.dataPoint('EC-ICT-ICT-2C')).toBeFocused();
      expect((await report.dashboard.save('svg')).bytes.toString('utf8')).toContain('</svg>');
      expect((await report.dashboard.save('png')).bytes.readUInt32BE(16)).toBe(2400);
    });

    await journey.step('why a data point stands where it stands', async () => {
      await report.dashboard.dataPoint(HEALTH).locator('path').click();
      const name = wording.pick(getEntry(HEALTH).kpi.name);
      await expect(report.page.getByRole('heading', { level: 1, name })).toBeVisible();
      await expect(report.explanation).toContainText(wording.sayWithin('explain.target.both'));
      await report.expectReadOnly();
    });

    await journey.step('results with their reasons', async () => {
      await report.choose('results');
      await report.results.expectDimensions();
      await expect(report.results.dimensions.first()).toContainText(percentPattern(70.45));
      await report.expectReadOnly();
      await report.results.dimensions.first().getByRole('button').click();
      await expect(report.page.getByRole('dialog')).toContainText(percentPattern(70.45));
      await report.page.keyboard.press('Escape');
      await report.results.openDataPoint(RESEARCH);
    });

    await journey.step('the whole report, in both languages', async () => {
      await report.choose('report');
      await expect(report.document('full')).toContainText(percentPattern(70.45));
      await report.expectReadOnly();
      const other = wording.language === 'fa' ? 'en' : 'fa';
      await report.shell.switchTo(other);
      await expect(report.page.locator('article')).toHaveAttribute('lang', other);
    });
    expect(report.trouble).toEqual([]);

    await journey.step('and nothing in it could call anywhere', async () => {
      const refused = await report.page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            addEventListener('securitypolicyviolation', (event) => {
              resolve(event.effectiveDirective);
            });
            fetch('https://example.org/').catch(() => undefined);
          }),
      );
      expect(refused).toBe('connect-src');
    });
  },
);

journey('it is printed from the file', async ({ app, wording, browser }, info) => {
  const { start, shell, page } = app;
  await start.visit();
  await start.openPublished(riyadh);
  await shell.open('report');
  const report = await SavedReport.open(browser, await saveReport(page, wording, info), wording);
  await report.choose('report');
  await report.chooseForm('snapshot');
  await expect(report.document('snapshot')).toBeVisible();
  expect(await report.countPrintedPages()).toBe(2);
  expect(report.trouble).toEqual([]);
});

journey('it says what turned since the period before', async ({ app, wording, browser }, info) => {
  const { shell, dashboard, page } = app;
  const { say } = wording;
  await openTwoPeriods(app, wording);
  await shell.open('dashboard');
  const risen = { name: say('dashboard.turned.up') };
  await expect(dashboard.question('turned').getByRole('list', risen)).toBeVisible();
  const numbers = await readNumbers(dashboard);
  await shell.open('report');

  const report = await SavedReport.open(browser, await saveReport(page, wording, info), wording);
  await expect(report.dashboard.question('turned').getByRole('list', risen)).toBeVisible();
  expect(await readNumbers(report.dashboard)).toEqual(numbers);
  await report.expectReadOnly();
  expect(report.trouble).toEqual([]);
});

journey('without a network it is made as well', async ({ app, wording, browser }, info) => {
  const { start, shell, page } = app;
  await start.visit();
  await expect(shell.notice('shell.offlineReady')).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  await page.reload();
  await start.openPublished(riyadh);
  await shell.open('report');
  const report = await SavedReport.open(browser, await saveReport(page, wording, info), wording);
  await expect(report.dashboard.question('standing')).toContainText(percentPattern(70.45));
});

journey('a file that is not whole says so in both languages', async ({ app, wording, browser }, info) => {
  const { start, shell, page } = app;
  await start.visit();
  await start.openPublished(riyadh);
  await shell.open('report');
  const path = await saveReport(page, wording, info);
  const whole = await readFile(path, 'utf8');
  await writeFile(path, whole.replace('"status":"reported"', '"status":"changed"'));
  const report = await SavedReport.open(browser, path, wording);
  for (const { report: sentences } of [persian, english]) {
    await expect(report.page.getByText(sentences.page.damaged.title)).toBeVisible();
  }
  expect(report.trouble).toEqual([]);
});
