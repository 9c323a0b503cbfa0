// From a red data point to who does something about it and until when, and to its being done.
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { riyadh } from './definitions';
import { journey } from './journey';
import { numberPattern } from './numberPattern';
import { parseCsv } from './parseCsv';

const PLANNING = 'EC-I-UP-2A.connected';
const RESEARCH = 'EC-P-IN-1C';
const REDS = 14;

journey('a red gets an owner and a day, and is done', async ({ app, wording }) => {
  const { start, shell, assess, dashboard, actions, page } = app;
  const { say, sayWithin, typed } = wording;
  await start.visit();
  await start.openPublished(riyadh);

  await journey.step('planned from the red list, with a day in the other calendar', async () => {
    const red = dashboard.red(PLANNING).first();
    await red.getByRole('link', { name: sayWithin('actions.without.addOf') }).click();
    await expect(actions.dialog).toBeVisible();
    await actions.fill({ text: 'Connect the plans', owner: 'Planning deputy', due: typed('1399/01/01') });
    await expect(actions.dialog).toContainText(wording.language === 'fa' ? '۱ فروردین ۱۳۹۹' : '20 Mar 2020');
    await actions.save();
    await expect(actions.dialog).toBeHidden();
    await expect(actions.row(PLANNING)).toContainText(sayWithin('actions.days.late'));
    await expect(page.getByRole('main')).toContainText(
      sayWithin('actions.summary.reds', { count: REDS, planned: 1 }),
    );
    await expect(actions.filterLink('late')).toContainText(new RegExp(numberPattern(1)));
  });

  await journey.step('planned from the data point, which then names it', async () => {
    await shell.open('assess');
    await assess.choose(RESEARCH);
    await page.getByRole('link', { name: say('actions.line.add') }).click();
    await actions.fill({ text: 'A budget for research' });
    await actions.due.fill('soon');
    await actions.save();
    await expect(actions.dialog).toContainText(sayWithin('evidence.edit.dateWrong', { found: 'soon' }));
    await actions.due.fill('');
    await actions.save();
    await expect(actions.row(RESEARCH)).toContainText(sayWithin('actions.list.noOwner'));
    await page.goBack();
    await expect(page.getByRole('region', { name: say('actions.line.title') })).toContainText('A budget');
  });

  await journey.step('a new one offers reds first, and the owners that are known', async () => {
    await shell.open('actions');
    await page.getByRole('button', { name: say('actions.add') }).click();
    const group = actions.choice.locator('optgroup').first();
    await expect(group).toHaveAttribute('label', say('actions.form.groups.red'));
    await expect(group.locator('option')).toHaveCount(REDS - 2);
    await expect(actions.dialog.locator('datalist option')).toHaveAttribute('value', 'Planning deputy');
    await page.keyboard.press('Escape');
    await expect(actions.dialog).toBeHidden();
  });

  await journey.step('what is done leaves the late ones; the filter stands in the URL', async () => {
    await actions.filter('late');
    await expect(actions.row(RESEARCH)).toHaveCount(0);
    // A click: the row leaves the list with it.
    await actions.done(PLANNING).click();
    await expect(actions.row(PLANNING)).toHaveCount(0);
    await actions.filter('done');
    await expect(actions.row(PLANNING)).toBeVisible();
    await shell.expectSaved();
    await page.reload();
    await expect(actions.done(PLANNING)).toBeChecked();
    await actions.press('edit', PLANNING);
    await expect(actions.owner).toHaveValue('Planning deputy');
    await actions.owner.fill('Mayor');
    await actions.save();
    await expect(actions.row(PLANNING)).toContainText('Mayor');
  });

  await journey.step('removed and brought back, and taken home as a table', async () => {
    await actions.press('remove', PLANNING);
    await expect(actions.row(PLANNING)).toHaveCount(0);
    await page
      .getByRole('main')
      .getByRole('button', { name: say('actions.list.undo') })
      .click();
    await actions.filter('all');
    await expect(actions.row(PLANNING)).toBeVisible();
    const download = page.waitForEvent('download');
    await actions.list.getByRole('button', { name: say('reports.export.machine') }).click();
    const { rows } = parseCsv(await readFile(await (await download).path(), 'utf8'));
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual(
      expect.objectContaining({ data_point: PLANNING, owner: 'Mayor', due: '2020-03-20', done: 'true' }),
    );
  });

  await journey.step('the red list says who and until when', async () => {
    await shell.open('dashboard');
    await expect(dashboard.red(PLANNING).first()).toContainText('Mayor');
  });
});
