// A city begins from nothing: profile, answers with and without numbers, and the language changed in between.
import { expect } from '@playwright/test';
import { createWording } from './createWording';
import { createApp, journey } from './journey';
import { percentPattern } from './numberPattern';

const BROADBAND = 'EC-ICT-ICT-2C';
const WIFI = 'EC-ICT-ICT-5C';

journey('a city begins from nothing and answers in every way', async ({ app, wording }) => {
  const { start, shell, profile, assess } = app;
  const { say, sayWithin, typed } = wording;

  await journey.step('a city and a year are needed', async () => {
    await start.visit();
    await start.fillForm({ city: ' ', year: typed('14') });
    const wrongYear = say('start.create.periodWrong', { found: typed('14') });
    await expect(start.form.getByText(say('start.create.cityMissing'))).toBeVisible();
    await expect(start.form.getByText(wrongYear)).toBeVisible();
    await start.fillForm({ city: 'Shiraz', year: '' });
    await expect(start.form.getByText(say('start.create.cityMissing'))).toBeHidden();
    await expect(start.form.getByText(say('start.create.periodMissing'))).toBeVisible();
    await start.fillForm({ city: 'Shiraz', country: 'Iran', year: typed('1405') });
    await expect(profile.heading).toBeVisible();
  });

  await journey.step('the profile takes Persian digits with their separators', async () => {
    await profile.figure('population').pressSequentially('۳٬۰۶۲٬۲۴۲');
    await profile.figure('households').fill('۱٬۰۰۰٬۰۰۰');
    await shell.expectSaved();
    await profile.page.reload();
    const digits = wording.language === 'fa' ? /^۳٬۰۶۲٬۲۴۲$/ : /^3\s062\s242$/;
    await expect(profile.figure('population')).toHaveValue(digits);
  });

  await journey.step('the denominator comes from the profile', async () => {
    await shell.open('assess');
    await assess.choose(BROADBAND);
    await assess.expectUnscored('score.unscored.unanswered');
    await assess.numerator(BROADBAND).fill(typed('450000'));
    await expect(assess.answer.getByText(say('assess.answer.fromProfile'))).toBeVisible();
    await expect(assess.score).toContainText(percentPattern(45));
    await expect(assess.score).toContainText(percentPattern(75));
    await assess.expectBand(3);
  });

  await journey.step('another denominator is marked as different', async () => {
    await assess.press('otherDenominator');
    await assess.expectUnscored('score.unscored.missing-denominator');
    await assess.denominator(BROADBAND).fill(typed('1200000'));
    const differs = sayWithin('assess.answer.differs', { profile: 1000000 });
    await expect(assess.answer.getByText(differs)).toContainText(percentPattern(20));
    await expect(assess.score).toContainText(percentPattern(37.5));
    await assess.expectBand(2);
    await assess.press('useProfile');
    await assess.expectBand(3);
  });

  await journey.step('only the result', async () => {
    await assess.press('direct');
    await assess.expectUnscored('score.unscored.missing-value');
    await assess.result.fill(typed('59.5'));
    await assess.expectBand(4);
    await expect(assess.score.getByText(say('assess.answer.directMark'))).toBeVisible();
  });

  await journey.step('not reported asks for a reason', async () => {
    await assess.chooseStatus('not-reported');
    await assess.expectUnscored('score.unscored.not-reported');
    await expect(assess.answer.getByText(say('assess.answer.reasonMissing'))).toBeVisible();
    await assess.reason.fill('The operators do not tell.');
    await expect(assess.answer.getByText(say('assess.answer.reasonMissing'))).toBeHidden();
    await shell.expectSaved();
    await assess.page.reload();
    await expect(assess.reason).toHaveValue('The operators do not tell.');
  });

  await journey.step('the answer is taken back', async () => {
    await assess.press('clear');
    await assess.expectUnscored('score.unscored.unanswered');
    await expect(assess.numerator(BROADBAND)).toHaveValue('');
    await expect(
      assess.tree.getByText(say('assess.tree.answered', { answered: 0, total: 112 })),
    ).toBeVisible();
  });
});

journey('the language is changed in mid-work and nothing is lost', async ({ app, wording }) => {
  const { start, shell, assess, evidence, page } = app;
  const otherWording = createWording(wording.language === 'fa' ? 'en' : 'fa');
  const other = createApp(page, otherWording);
  await start.create({ city: 'Tabriz', year: wording.typed('1405') });
  await shell.open('assess');
  await assess.search.fill('WIFI');
  await assess.link(WIFI).click();
  await assess.count(WIFI).fill('12x');
  await evidence.press('addNote');
  await evidence.fill('noteText', 'half a sen');
  const url = page.url();

  await shell.switchTo(otherWording.language);
  expect(page.url()).toBe(url);
  await expect(other.assess.search).toHaveValue('WIFI');
  await expect(other.assess.count(WIFI)).toHaveValue('12x');
  await expect(page.getByText('half a sen')).toBeVisible();
  await other.assess.count(WIFI).fill(otherWording.typed('1234.5'));
  await other.shell.expectSaved();

  await shell.switchTo(wording.language);
  await expect(assess.count(WIFI)).toHaveValue(wording.language === 'fa' ? '۱٬۲۳۴٫۵' : /^1\s234\.5$/);
  await expect(assess.search).toHaveValue('WIFI');
});
