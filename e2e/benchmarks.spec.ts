// A city changes a target with its reason, sees what that would change, uses it, and another assessment takes the set over.
import { expect } from '@playwright/test';
import { getEntry } from './definitions';
import { journey } from './journey';
import { percentPattern } from './numberPattern';

const BROADBAND = 'EC-ICT-ICT-2C';

journey('a target is changed with its reason, tried, used and taken home', async ({ app, wording }) => {
  const { start, shell, assess, benchmarks, page } = app;
  const { pick, say, sayWithin, typed } = wording;
  const name = pick(getEntry(BROADBAND).kpi.name);

  await journey.step('57 of 60 % is light green', async () => {
    await start.create({ city: 'Yazd', year: typed('1405') });
    await shell.open('assess');
    await assess.choose(BROADBAND);
    await assess.press('direct');
    await assess.result.fill(typed('57'));
    await assess.expectBand(3);
  });

  await journey.step('a draft is not lost when another screen is looked at', async () => {
    await shell.open('benchmarks');
    await benchmarks.press('newVersion', '1');
    await benchmarks.openTarget(name);
    await benchmarks.field('target').fill(typed('100'));
    await benchmarks.field('why').fill('The council wants it');
    await shell.open('results');
    await shell.open('benchmarks');
    await expect(page.getByText(sayWithin('benchmarks.draft.left.version'))).toBeVisible();
    await benchmarks.pressDraft('continue');
    await benchmarks.field('author').fill('Zahra');
    await benchmarks.pressDraft('save');
    await benchmarks.expectDone('benchmarks.draft.saved');
  });

  await journey.step('the preview says what would change, and Back leaves everything as it is', async () => {
    await benchmarks.press('use', '2');
    await expect(benchmarks.changes.getByRole('row').filter({ hasText: name })).toContainText(
      sayWithin('score.bands.2'),
    );
    await page.goBack();
    await expect(benchmarks.set('1').getByText(say('benchmarks.known.inUse'))).toBeVisible();
    await benchmarks.press('use', '2');
    await page.reload();
    await expect(benchmarks.changes.getByRole('row').filter({ hasText: name })).toBeVisible();
    await benchmarks.confirmUse();
  });

  await journey.step('the score is another one and names the version', async () => {
    await shell.open('assess');
    await assess.choose(BROADBAND);
    await assess.expectBand(2);
    await expect(assess.score).toContainText(percentPattern(57));
    await expect(assess.score).toContainText(sayWithin('score.benchmarkSet', { version: 2 }));
  });

  await journey.step('another assessment takes the set over from its file', async () => {
    await shell.open('benchmarks');
    const file = await benchmarks.export('2');
    await start.create({ city: 'Kerman', year: typed('1405') });
    await shell.open('benchmarks');
    await expect(benchmarks.set('2')).toHaveCount(0);
    await benchmarks.import(file);
    await expect(benchmarks.set('2')).toBeVisible();
  });
});
