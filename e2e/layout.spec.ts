// No screen scrolls sideways, however narrow; and the whole way nothing is asked of another server.
import { expect, type Page } from '@playwright/test';
import { riyadh } from './definitions';
import { journey } from './journey';

const WIDTHS = [1440, 768, 375, 320];
const OTHER_SCREENS = [
  'charts',
  'sdg',
  'maturity',
  'compare',
  'cities',
  'findings',
  'improve',
  'actions',
  'seals',
  'benchmarks',
  'local',
] as const;

journey('every screen fits every width', async ({ app, wording, baseURL }) => {
  const { start, shell, results, assess, reports, profile, page } = app;
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  await start.visit();
  await shell.expectLanguage(wording.language);
  await expectToFit(page, 'start');
  await start.openPublished(riyadh);
  await expectToFit(page, 'dashboard');
  await shell.open('results');
  await results.expectDimensions();
  await expectToFit(page, 'results');
  await results.openDataPoint('EC-P-IN-1C');
  await expectToFit(page, 'data point');
  await shell.open('assess');
  await expect(assess.search).toBeVisible();
  await expectToFit(page, 'assess');
  await shell.open('reports');
  await expect(reports.heading).toBeVisible();
  await expectToFit(page, 'reports');
  await shell.open('profile');
  await expect(profile.heading).toBeVisible();
  await expectToFit(page, 'profile');
  for (const screen of OTHER_SCREENS) {
    await shell.open(screen);
    await expect(page.getByRole('heading', { level: 1, name: wording.say(`${screen}.title`) })).toBeVisible();
    await expectToFit(page, screen);
  }

  expect(requests.length).toBeGreaterThan(3);
  const foreign = requests.filter((url) => !url.startsWith(`${baseURL}/`) && !/^(blob|data):/.test(url));
  expect(foreign).toEqual([]);
});

async function expectToFit(page: Page, screen: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const overhang = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(overhang, `${screen} at ${width} px`).toBeLessThanOrEqual(0);
  }
}
