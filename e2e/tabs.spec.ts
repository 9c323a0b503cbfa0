// Two tabs of one browser: they tell each other, and where they could not, a person decides.
import { expect } from '@playwright/test';
import { createApp, journey } from './journey';

const WIFI = 'EC-ICT-ICT-5C';

journey('an answer in one tab appears in the other', async ({ app, wording, context }) => {
  const { start, shell, assess, page } = app;
  const { typed } = wording;
  await start.create({ city: 'Isfahan', year: typed('1405') });
  await shell.open('assess');
  await assess.choose(WIFI);
  const other = createApp(await context.newPage(), wording);
  await other.page.goto(page.url());
  await other.assess.expectUnscored('score.unscored.unanswered');

  await assess.count(WIFI).fill(typed('25'));
  await shell.expectSaved();
  await expect(other.assess.count(WIFI)).toHaveValue(typed('25'));
  await other.assess.expectUnscored('score.unscored.no-benchmark');
});

journey(
  'two answers without knowing of each other are settled by a person',
  async ({ app, wording, context }) => {
    const { say, typed } = wording;
    // Without their channel the tabs are like two computers.
    await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
    const { start, shell, assess, page } = app;
    await start.create({ city: 'Isfahan', year: typed('1405') });
    await shell.open('assess');
    await assess.choose(WIFI);
    await shell.expectSaved();
    const other = createApp(await context.newPage(), wording);
    await other.page.goto(page.url());

    await other.assess.count(WIFI).fill(typed('30'));
    await other.shell.expectSaved();
    await assess.count(WIFI).fill(typed('25'));
    await shell.expectSaved();

    await page.reload();
    const conflict = page.getByRole('status').filter({ hasText: wording.sayWithin('assess.conflict.title') });
    await expect(conflict.getByRole('button')).toHaveCount(2);
    await conflict.getByRole('button', { name: say('assess.conflict.keep', { value: 30 }) }).click();
    await expect(conflict).toBeHidden();
    await expect(assess.count(WIFI)).toHaveValue(typed('30'));
  },
);
