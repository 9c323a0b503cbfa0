// A state is sealed for the council, the work goes on, and later it is seen what has changed since.
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { riyadh } from './definitions';
import { journey } from './journey';
import { percentPattern } from './numberPattern';
import { parseCsv } from './parseCsv';

const RESEARCH = 'EC-P-IN-1C';
const SCHOOLS = 'SC-EH-ED-1C';
const TITLE = 'جلسه شورا، بهار';
const DRAFT = 'Draft for autumn';

journey('what the council saw in spring, and what has changed since', async ({ app, wording }) => {
  const { start, shell, assess, seals, page } = app;
  const { say, sayWithin, typed } = wording;
  const undo = page.getByRole('banner').getByRole('button', { name: sayWithin('history.undo') });
  let code = '';
  await start.visit();
  await start.openPublished(riyadh);
  await shell.open('seals');

  await journey.step('the present state is sealed for good, and undo does not go behind it', async () => {
    await expect(seals.present).toHaveText(say('seals.present.none'));
    await seals.seal(TITLE, 'final');
    code = await seals.readCode(TITLE);
    await expect(seals.present).toContainText(sayWithin('seals.present.matching', { title: TITLE }));
    await expect(seals.present).toContainText(code);
    await expect(seals.row(TITLE)).toContainText(percentPattern(63.24));
    await expect(seals.row(TITLE)).toContainText(sayWithin('seals.check.intact'));
    await expect(undo).toBeDisabled();
    await expect(seals.comparison).toContainText(sayWithin('seals.compare.same'));
  });

  await journey.step('answers later are changes since the seal', async () => {
    await shell.open('assess');
    await assess.choose(RESEARCH);
    await assess.type(assess.result, typed('2.95'));
    await assess.expectBand(4);
    await assess.choose(SCHOOLS);
    await assess.type(assess.result, typed('70'));
    await assess.expectBand(3);
    await shell.expectSaved();
    await shell.open('seals');
    await expect(seals.present).toContainText(sayWithin('seals.present.changed', { title: TITLE, count: 2 }));
    const turned = seals.difference('turned', RESEARCH);
    await expect(turned).toContainText(sayWithin('score.bands.1'));
    await expect(turned).toContainText(sayWithin('score.bands.4'));
    await expect(seals.difference('said', RESEARCH)).toContainText(
      new RegExp(`${typed('0.11')}.*${typed('2.95')}`),
    );
    expect(await seals.readCode(TITLE)).toBe(code);
  });

  await journey.step('the differences are a table, too', async () => {
    const download = page.waitForEvent('download');
    await seals.comparison.getByRole('button', { name: say('reports.export.machine') }).click();
    const { rows } = parseCsv(await readFile(await (await download).path(), 'utf8'));
    expect(rows).toContainEqual(
      expect.objectContaining({ part: 'data-point', name: RESEARCH, field: 'band', from: '1', to: '4' }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({ part: 'record', name: `answer/${RESEARCH}`, from: '0.11', to: '2.95' }),
    );
  });

  await journey.step('two seals are compared, and the choice stands in the URL', async () => {
    await seals.seal(DRAFT, 'draft');
    await seals.chooseAfter(DRAFT);
    await expect(seals.difference('turned', RESEARCH)).toHaveCount(1);
    await page.reload();
    await expect(seals.difference('turned', RESEARCH)).toHaveCount(1);
    await expect(page).toHaveURL(/seals\?.*after=/);
  });

  await journey.step('everything is still as it was sealed, on the disk as well', async () => {
    await seals.check.getByRole('button', { name: say('seals.check.start') }).click();
    await expect(seals.check).toContainText(sayWithin('seals.check.allIntact'));
    await expect(seals.check).toContainText(sayWithin('seals.check.done', { seals: 2, files: 0 }));
  });

  await journey.step('a draft can be removed, a final seal cannot', async () => {
    const remove = (title: string) =>
      seals.row(title).getByRole('button', { name: sayWithin('seals.list.removeOf') });
    await expect(remove(TITLE)).toHaveCount(0);
    await remove(DRAFT).click();
    await expect(seals.row(DRAFT)).toHaveCount(0);
    await page
      .getByRole('button', { name: say('seals.list.undo') })
      .last()
      .click();
    await expect(seals.row(DRAFT)).toBeVisible();
    await expect(seals.row(TITLE)).toBeVisible();
  });
});
