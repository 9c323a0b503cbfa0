// The first screen of the dashboard with the wheel, from the change of the address until it is laid out, in a real browser.
import { expect, it } from 'vitest';
import { median, report } from './report';
import { openRiyadh, withPage } from './withPage';

it('draws the wheel', () =>
  withPage(async (page) => {
    await openRiyadh(page, 'dashboard');
    await page.locator('[data-part]').first().waitFor();
    const runs: number[] = [];
    for (let run = 0; run < 15; run += 1) {
      await page.evaluate(() => (location.hash = location.hash.replace('/dashboard', '/local')));
      await page.getByRole('heading', { level: 1, name: 'Local indicators' }).waitFor();
      runs.push(await page.evaluate(showAndMeasure));
    }
    expect(runs).toHaveLength(15);
    report(
      'the wheel with the first answers of the dashboard, drawn and laid out, median of 15',
      median(runs),
      50,
      'ms',
    );
  }));

/** Runs in the page: goes to the dashboard and resolves with the milliseconds until its wheel is there and laid out. */
function showAndMeasure(): Promise<number> {
  return new Promise((resolve) => {
    const begun = performance.now();
    const observer = new MutationObserver(() => {
      const part = document.querySelector('[data-part]');
      if (!part) return;
      observer.disconnect();
      part.getBoundingClientRect();
      resolve(performance.now() - begun);
    });
    observer.observe(document.body, { subtree: true, childList: true });
    location.hash = location.hash.replace('/local', '/dashboard');
  });
}
