// Levels from the answers, and a dimension that the city rates itself, with what the rating rests on.
import { expect } from '@playwright/test';
import { getCategoryName, getEntry, riyadh } from './definitions';
import { journey } from './journey';

const REASON = 'راهبرد شهر هوشمند، مصوب ۱۴۰۴';

journey('groups have levels, and a rating of the city stays with its reason', async ({ app, wording }) => {
  const { start, shell, maturity, page } = app;
  const { pick, say, sayWithin } = wording;
  await start.visit();
  await start.openPublished(riyadh);
  await shell.open('maturity');

  await journey.step('employment is held at level 1, typically it is at 4', async () => {
    const { category } = getEntry('EC-P-EM-1C').kpi;
    const employment = maturity.row(maturity.groups, pick(getCategoryName(category)));
    await expect(employment).toContainText(maturity.levelName(1));
    await expect(employment).toContainText(maturity.levelName(4));
  });

  await journey.step('a rating asks for what it rests on, and stays', async () => {
    const dimension = say('maturity.ratings.dimensions.strategy');
    await expect(maturity.profile).toContainText(sayWithin('maturity.profile.notRated'));
    await maturity.openTable();
    await expect(maturity.row(maturity.profile, dimension)).toContainText(
      sayWithin('maturity.profile.unrated'),
    );
    await maturity.level('strategy', 3).check();
    const missing = maturity.rating('strategy').getByText(say('maturity.ratings.evidenceMissing'));
    await expect(missing).toBeVisible();
    await maturity.reason('strategy').fill(REASON);
    await expect(missing).toBeHidden();
    await shell.expectSaved();
    await page.reload();
    await expect(maturity.level('strategy', 3)).toBeChecked();
    await expect(maturity.reason('strategy')).toHaveValue(REASON);
    await maturity.openTable();
    await expect(maturity.row(maturity.profile, dimension)).toContainText(maturity.levelName(3));
    await expect(maturity.profile).toContainText(
      sayWithin('maturity.profile.lowest', { rated: 1, level: 3 }),
    );
  });
});
