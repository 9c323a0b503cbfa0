// What stands behind the score: findings that are accepted with a reason, and two periods that are compared.
import { expect } from '@playwright/test';
import { getEntry, riyadh } from './definitions';
import { journey } from './journey';
import { openTwoPeriods } from './openTwoPeriods';

const RESEARCH = 'EC-P-IN-1C';
const REASON = 'بررسی شد؛ درست است';

journey('a finding is accepted with a reason, and stays so', async ({ app, wording }) => {
  const { start, shell, page } = app;
  const { say } = wording;
  const region = (key: 'findings.open' | 'findings.accepted') => page.getByRole('region', { name: say(key) });
  await start.visit();
  await start.openPublished(riyadh);
  await shell.open('findings');
  const finding = region('findings.open').getByRole('listitem');
  await expect(finding).toHaveCount(1);
  await finding.getByRole('button').click();
  await finding.getByRole('button', { name: say('findings.accept.submit'), exact: true }).click();
  await expect(finding.getByText(say('findings.accept.reasonMissing'))).toBeVisible();
  await finding.getByRole('textbox', { name: say('findings.accept.reason') }).fill(REASON);
  await finding.getByRole('button', { name: say('findings.accept.submit'), exact: true }).click();
  await expect(region('findings.open').getByText(say('findings.noneOpen'))).toBeVisible();
  await shell.expectSaved();
  await page.reload();
  await expect(region('findings.accepted').getByRole('listitem')).toContainText(REASON);
});

journey('two periods are compared, and what turned is told', async ({ app, wording }) => {
  const { shell, page } = app;
  const { pick, sayWithin } = wording;
  const name = pick(getEntry(RESEARCH).kpi.name);
  await openTwoPeriods(app, wording);
  await shell.open('compare');
  const risen = page.getByRole('region', { name: sayWithin('compare.parts.improved') });
  await expect(risen.getByRole('row').filter({ hasText: name })).toContainText(sayWithin('score.bands.4'));
});

journey('findings are filtered, and the filter stands in the URL', async ({ app, wording }) => {
  const { start, shell, assess, page } = app;
  const { pick, say, sayWithin, typed } = wording;
  const name = pick(getEntry(RESEARCH).kpi.name);
  await start.visit();
  await start.openPublished(riyadh);
  await shell.open('assess');
  await assess.choose(RESEARCH);
  await assess.result.fill(typed('40'));
  await assess.expectBand(4);
  await shell.open('findings');
  const open = page.getByRole('region', { name: say('findings.open') });
  const kind = page.getByRole('combobox', { name: say('findings.filters.rule') });
  await expect(open.getByRole('link', { name })).toBeVisible();
  await kind.selectOption('missing');
  await expect(open.getByRole('link', { name })).toHaveCount(0);
  await expect(
    page.getByRole('status').filter({ hasText: sayWithin('findings.filters.shown') }),
  ).toBeVisible();
  await page.reload();
  await expect(kind).toHaveValue('missing');
  await expect(open.getByRole('link', { name })).toHaveCount(0);
  await page.goBack();
  await expect(kind).toHaveValue('');
  await expect(open.getByRole('link', { name })).toBeVisible();
});
