// What would lift the city, and what several lifts together would do; nothing of it is stored before it is kept.
import { expect } from '@playwright/test';
import { catalogue } from './definitions';
import { journey } from './journey';

const BROADBAND = 'EC-ICT-ICT-2C';
const RESEARCH = 'EC-P-IN-1C';

journey('two values are tried, dropped, tried again and kept', async ({ app, wording }) => {
  const { start, shell, profile, assess, improve, page } = app;
  const { pick, say, sayWithin, typed } = wording;
  const [economy] = catalogue.classification.dimensions;
  const economyName = pick(economy?.name ?? { en: '', fa: '' });

  await journey.step('450 000 of 1 000 000 households: 120 001 more make more than 57 %', async () => {
    await start.create({ city: 'Yazd', year: typed('1405') });
    await profile.figure('households').fill(typed('1000000'));
    await shell.open('assess');
    await assess.choose(BROADBAND);
    await assess.numerator(BROADBAND).fill(typed('450000'));
    await assess.expectBand(3);
    await assess.choose(RESEARCH);
    await assess.press('direct');
    await assess.result.fill(typed('0.11'));
    await assess.expectBand(1);
    await shell.open('improve');
    await expect(improve.lift(BROADBAND)).toContainText(sayWithin('improve.needs.more', { amount: 120001 }));
  });

  await journey.step('the filter stands in the URL', async () => {
    await improve.filter('band', say('score.bands.1'));
    await expect(improve.lift(BROADBAND)).toHaveCount(0);
    await page.reload();
    await expect(improve.lift(RESEARCH)).toBeVisible();
    await expect(improve.lift(BROADBAND)).toHaveCount(0);
    await page.goBack();
    await expect(improve.lift(BROADBAND)).toBeVisible();
  });

  await journey.step('what is tried changes the groups, waits, and is dropped without a trace', async () => {
    await improve.try(BROADBAND);
    await improve.try(RESEARCH);
    await improve.trial(RESEARCH).getByRole('textbox').fill(typed('2.95'));
    await expect(improve.group(economyName)).not.toContainText(sayWithin('improve.whatIf.same'));
    await shell.open('results');
    await shell.open('improve');
    await expect(improve.trial(RESEARCH).getByRole('textbox')).toHaveValue(typed('2.95'));
    await improve.press('drop');
    await expect(improve.trial(RESEARCH)).toHaveCount(0);
    await page.reload();
    await expect(improve.lift(RESEARCH)).toContainText(sayWithin('score.bands.1'));
    await expect(improve.trial(RESEARCH)).toHaveCount(0);
  });

  await journey.step('what is kept becomes answers', async () => {
    await improve.try(BROADBAND);
    await improve.try(RESEARCH);
    await improve.trial(RESEARCH).getByRole('textbox').fill(typed('2.95'));
    await improve.press('keep');
    await expect(improve.question.getByRole('listitem')).toHaveCount(2);
    await improve.press('confirmYes');
    await expect(improve.lift(BROADBAND)).toHaveCount(0);
    await expect(improve.lift(RESEARCH)).toHaveCount(0);
    await shell.expectSaved();
    await page.reload();
    await shell.open('assess');
    await assess.choose(BROADBAND);
    await assess.expectBand(4);
  });
});
