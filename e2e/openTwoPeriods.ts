// Two periods of one city on a device: the published one, and two years later the same with one data point out of the red.
import { expect } from '@playwright/test';
import type { Wording } from './createWording';
import { riyadh } from './definitions';
import type { App } from './journey';

/** What rises from the lowest band to the highest. */
const RISEN = 'EC-P-IN-1C';

/** Ends on the answer of the later period. */
export async function openTwoPeriods(
  { start, shell, assess, profile, page }: App,
  wording: Wording,
): Promise<void> {
  const { say, typed } = wording;
  await start.visit();
  await start.openPublished(riyadh);
  await start.visit();
  await start.openPublished(riyadh);
  await shell.open('profile');
  await expect(profile.heading).toBeVisible();
  await page.getByRole('textbox', { name: say('profile.about.period'), exact: true }).fill(typed('2022'));
  await shell.open('assess');
  await assess.choose(RISEN);
  await assess.type(assess.result, typed('2.95'));
  await assess.expectBand(4);
  await shell.expectSaved();
}
