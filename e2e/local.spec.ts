// An indicator of the city's own: defined, not lost while it is unfinished, and beside the official score, not in it.
import { expect } from '@playwright/test';
import { catalogue } from './definitions';
import { journey } from './journey';

journey(
  'an own indicator is defined, waits unfinished, and stands beside the score',
  async ({ app, wording }) => {
    const { start, shell, local, page } = app;
    const { pick, say, sayWithin, typed } = wording;
    const [dimension] = catalogue.classification.dimensions;
    const name = wording.language === 'fa' ? 'درختان نگهداری‌شده' : 'Trees kept';
    await start.create({ city: 'Yazd', year: typed('1405') });
    await shell.open('local');
    await local.press('add');
    await local.fill({
      name,
      summary: name,
      dimension: pick(dimension?.name ?? { en: '', fa: '' }),
      numerator: name,
      denominator: name,
      target: typed('80'),
      basis: name,
    });

    await journey.step('what is not saved yet waits', async () => {
      await shell.open('results');
      await shell.open('local');
      await expect(page.getByText(sayWithin('local.unfinished.text'))).toBeVisible();
      await local.press('unfinished.continue');
      await expect(local.field('name')).toHaveValue(name);
      await local.press('form.save');
      await expect(local.card(name)).toContainText(sayWithin('local.notOfficial'));
    });

    await journey.step('it is there after a reload, and in no official result', async () => {
      await shell.expectSaved();
      await page.reload();
      await expect(local.card(name)).toBeVisible();
      await shell.open('results');
      await expect(page.getByRole('heading', { level: 1, name: say('results.title') })).toBeVisible();
      await expect(page.getByRole('main')).not.toContainText(name);
    });
  },
);
