// Finding a data point however it is spelled, and answering it with the keyboard alone.
import { expect, type Locator } from '@playwright/test';
import { journey } from './journey';
import { percentPattern } from './numberPattern';

const BROADBAND = 'EC-ICT-ICT-2C';
const SPELLINGS = [
  'پهن باند',
  'پهن‌باند',
  'پهنباند',
  'fixed broadband',
  'FIXED  BROADBAND',
  'ICT: 2C',
  'ict-ict-۲c',
];

journey.beforeEach(async ({ app, wording }) => {
  await app.start.create({ city: 'Isfahan', year: wording.typed('1405') });
  await app.shell.open('assess');
});

journey('the search folds spelling and opens the tree', async ({ app, wording }) => {
  const { assess } = app;
  await expect(assess.link(BROADBAND)).toBeHidden();
  for (const spelling of SPELLINGS) {
    await assess.search.fill(spelling);
    await expect(assess.link(BROADBAND), spelling).toBeVisible();
    await expect(assess.link('EC-P-IN-1C'), spelling).toHaveCount(0);
  }
  await assess.search.fill('qwertz');
  await expect(assess.tree.getByText(wording.say('assess.tree.none', { search: 'qwertz' }))).toBeVisible();
});

journey('with the keyboard alone', async ({ app, wording }) => {
  const { assess, shell, page } = app;
  const { keyboard } = page;
  await page.reload();
  await expect(assess.search).toBeVisible();

  await keyboard.press('Tab');
  await expect(shell.skipLink).toBeFocused();
  await keyboard.press('Enter');
  await expect(shell.main).toBeFocused();
  await keyboard.press('Tab');
  await expect(assess.search).toBeFocused();
  await keyboard.type('fixed broadband subscriptions');
  await tabTo(assess.link(BROADBAND));
  await keyboard.press('Enter');
  await expect(assess.heading(BROADBAND)).toBeVisible();

  await tabTo(assess.numerator(BROADBAND));
  await keyboard.type(wording.typed('30'));
  await tabTo(assess.answer.getByRole('button', { name: wording.say('assess.answer.otherDenominator') }));
  await keyboard.press('Space');
  await tabTo(assess.denominator(BROADBAND));
  await keyboard.type(wording.typed('100'));
  await expect(assess.score).toContainText(percentPattern(50));
  await assess.expectBand(2);
  await shell.expectSaved();
});

/** Forward as often as needed, wherever the focus is now; round the page at most once. */
async function tabTo(target: Locator, most = 150): Promise<void> {
  const isFocused = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < most && !(await isFocused()); presses += 1) {
    await target.page().keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
