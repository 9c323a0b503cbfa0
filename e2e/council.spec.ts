// Council mode: a page for the whole, the wheel, each dimension and what is to be done; by keys, by touch, without scrolling.
import { expect } from '@playwright/test';
import { riyadh } from './definitions';
import { journey } from './journey';
import { percentPattern } from './numberPattern';
import { CouncilPage } from './pages/councilPage';

const PAGES = ['opening', 'wheel', 'Economy', 'Environment', 'Society and Culture', 'closing'];
/** Projectors, a wide screen, and a tablet both ways. */
const SIZES = [
  [1024, 768],
  [1280, 800],
  [1920, 1080],
  [768, 1024],
] as const;

journey('a council is shown the assessment page by page', async ({ app, wording }) => {
  const { start, shell, dashboard, page } = app;
  const council = new CouncilPage(page, wording);
  await start.visit();
  await start.openPublished(riyadh);

  await journey.step('nothing stands around the page, and nothing can be edited', async () => {
    await shell.openCouncil();
    await council.expectPage(1);
    await expect(page.getByRole('navigation', { name: wording.say('shell.menu') })).toHaveCount(0);
    await expect(page.getByText(wording.say('shell.name'), { exact: true })).toHaveCount(0);
    await expect(council.fields).toHaveCount(0);
    await expect(council.stage).toContainText(percentPattern(70.45));
  });

  await journey.step('keys turn in the direction of reading, and the URL names the page', async () => {
    await council.press('next');
    await council.expectPage(2);
    await council.press('Space');
    await council.expectPage(3);
    await expect(page).toHaveURL(/council\?page=Economy$/);
    await expect(council.stage).toContainText(wording.sayWithin('score.bands.3'));
    await council.press('previous');
    await council.expectPage(2);
    await council.press('End');
    await council.expectPage(6);
    await expect(council.next).toBeDisabled();
    await page.reload();
    await council.expectPage(6);
    await council.press('Home');
    await council.expectPage(1);
  });

  await journey.step('the other language, and back', async () => {
    await council.click('council.next');
    await shell.switchTo(wording.language === 'fa' ? 'en' : 'fa');
    await shell.switchTo(wording.language);
    await expect(council.heading).toHaveText(wording.say('council.wheel.title'));
  });

  await journey.step('Back leads to where one came from, not through the pages; Escape closes', async () => {
    await page.goBack();
    await expect(dashboard.question('standing')).toBeVisible();
    await page.goForward();
    await council.expectPage(2);
    await council.press('Escape');
    await expect(dashboard.question('standing')).toBeVisible();
  });
});

journey('no page scrolls on a projector or a tablet', async ({ app, wording }) => {
  const { start, page } = app;
  const council = new CouncilPage(page, wording);
  await start.visit();
  await start.openPublished(riyadh);
  const dashboardUrl = page.url();
  for (const name of PAGES) {
    await council.visit(dashboardUrl, name);
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await council.expectToFit();
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const overhang = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(overhang, `${name} at 320 px`).toBeLessThanOrEqual(0);
  }
});
