// What people type and the app cannot take: it says so, and keeps it.
import { expect } from '@playwright/test';
import { journey } from './journey';
import { percentPattern } from './numberPattern';

const BUILDINGS = 'EC-I-B-1A';

journey('what cannot be read or cannot be is told and kept', async ({ app, wording }) => {
  const { start, assess, evidence, shell, page } = app;
  const { say, typed } = wording;
  const [numerator, denominator] = [assess.numerator(BUILDINGS), assess.denominator(BUILDINGS)];
  await start.create({ city: 'Isfahan', year: typed('1405') });
  await shell.open('assess');
  await assess.choose(BUILDINGS);

  await journey.step('numbers that cannot be read count for nothing, not even their beginnings', async () => {
    await denominator.fill(typed('40'));
    await assess.type(numerator, '12,5');
    const ambiguous = say('fields.numbers.ambiguous-comma', { found: '12,5' });
    await expect(assess.answer.getByText(ambiguous)).toBeVisible();
    await expect(assess.score).not.toContainText(percentPattern(30));
    await numerator.fill('12x');
    const notANumber = say('fields.numbers.not-a-number', { found: '12x' });
    await expect(assess.answer.getByText(notANumber)).toBeVisible();
    await expect(numerator).toHaveAttribute('aria-invalid', 'true');
    await denominator.fill('1,234');
    await expect(denominator).toHaveAttribute('aria-invalid', 'true');
  });

  await journey.step('stay in their fields while another data point is looked at', async () => {
    await assess.goTo('next');
    await expect(assess.heading(BUILDINGS)).toBeHidden();
    await assess.goTo('previous');
    await expect(numerator).toHaveValue('12x');
    await expect(denominator).toHaveValue('1,234');
    await expect(denominator).toHaveAttribute('aria-invalid', 'true');
  });

  await journey.step('a zero denominator', async () => {
    await numerator.fill(typed('140'));
    await denominator.fill(typed('0'));
    await expect(assess.answer.getByText(say('score.unscoredWhy.zero-denominator'))).toBeVisible();
    await assess.expectUnscored('score.unscored.zero-denominator');
  });

  await journey.step('140 % is a warning and is saved', async () => {
    await denominator.fill(typed('100'));
    const warning = assess.answer.getByText(say('assess.range.both'));
    await expect(warning).toContainText(percentPattern(140));
    await assess.expectBand(4);
    await shell.expectSaved();
    await page.reload();
    await expect(numerator).toHaveValue(typed('140'));
    await expect(warning).toBeVisible();
  });

  await journey.step('an address that is none is not attached', async () => {
    await evidence.press('addLink');
    await evidence.fill('url', 'javascript:alert(1)');
    await evidence.press('add');
    const wrong = say('evidence.urlWrong', { found: 'javascript:alert(1)' });
    await expect(evidence.section.getByText(wrong)).toBeVisible();
    await expect(evidence.section.getByRole('listitem')).toHaveCount(0);
    await evidence.fill('url', 'https://example.org/buildings');
    await evidence.press('add');
    await expect(evidence.link('https://example.org/buildings')).toBeVisible();
    await shell.expectSaved();
  });
});
