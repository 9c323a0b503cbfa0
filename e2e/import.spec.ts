// Reports that come back from agencies, good and bad, and from ourselves.
import { expect } from '@playwright/test';
import type { TextKey } from './createWording';
import { riyadh } from './definitions';
import { readFixture } from './fixtures/fixtures';
import { journey, type App } from './journey';
import { parseCsv } from './parseCsv';

type SentenceKey = Extract<TextKey, `problems.sentences.${string}`>;
type Values = Record<string, string>;

/** Each row: the sentence, its values, and the place in the file. */
type Told = [sentence: SentenceKey, values?: Values, place?: { row: number; column?: string }];

const FILES: Record<string, { counts: Parameters<App['reports']['expectCounts']>[1]; told: Told[] }> = {
  'empty.csv': { counts: { refused: 1 }, told: [['problems.sentences.empty-file']] },
  'picture.csv': { counts: { refused: 1 }, told: [['problems.sentences.not-a-text-file']] },
  'missingColumn.csv': {
    counts: { refused: 1 },
    told: [['problems.sentences.missing-column', { expected: 'status' }, { row: 1, column: 'status' }]],
  },
  'semicolons.csv': {
    counts: { added: 2 },
    told: [
      ['problems.sentences.read-with-semicolons', {}, { row: 1 }],
      [
        'problems.sentences.read-with-decimal-comma',
        { found: '6,75', expected: '6.75' },
        { row: 2, column: 'value' },
      ],
    ],
  },
  'badRows.csv': {
    counts: { added: 2, refused: 4 },
    told: [
      ['problems.sentences.unknown-data-point', { found: 'EC-P-XX-9C' }, { row: 3, column: 'data_point' }],
      ['problems.sentences.doubled-data-point', { found: 'EC-P-EM-1C' }, { row: 4, column: 'data_point' }],
      ['problems.sentences.not-a-number', { found: '12x' }, { row: 5, column: 'numerator' }],
      ['problems.sentences.ambiguous-comma', { found: '1,234' }, { row: 6, column: 'value' }],
    ],
  },
};

journey(
  'every mistake in a file is told with its place, and good rows are taken',
  async ({ app, wording }) => {
    const { start, shell, assess, reports } = app;
    const { say, typed } = wording;
    await start.create({ city: 'Isfahan', country: 'Iran', year: typed('1405') });
    await shell.open('reports');

    for (const [file, { counts, told }] of Object.entries(FILES)) {
      await journey.step(file, async () => {
        await reports.choose(readFixture(file));
        await reports.expectCounts(file, counts);
        for (const [sentence, values, place] of told) {
          const where = place && say(place.column ? 'problems.place.rowColumn' : 'problems.place.row', place);
          await expect(reports.problem(file, where, say(sentence, values))).toBeVisible();
        }
        await reports.cancel(file);
      });
    }

    await journey.step('cancelled previews have changed nothing', async () => {
      await shell.open('assess');
      const none = say('assess.tree.answered', { answered: 0, total: 112 });
      await expect(assess.tree.getByText(none)).toBeVisible();
      await shell.open('reports');
    });

    await journey.step('the good rows of a bad file are taken', async () => {
      await reports.choose(readFixture('badRows.csv'));
      await reports.apply('badRows.csv', 2);
      await shell.expectSaved();
      await shell.open('assess');
      await assess.choose('EC-P-EM-1C');
      await expect(assess.result).toHaveValue(typed('6.7'));
      await assess.expectBand(3);
    });

    await journey.step('Persian digits change one answer and leave another', async () => {
      await shell.open('reports');
      await reports.choose(readFixture('persianDigits.csv'));
      await reports.expectCounts('persianDigits.csv', { changed: 1, same: 1 });
      await reports.apply('persianDigits.csv', 1);
      await shell.open('assess');
      await assess.choose('EC-P-EM-1C');
      await expect(assess.numerator('EC-P-EM-1C')).toHaveValue(/^(123\s456|۱۲۳٬۴۵۶)$/);
      await assess.expectBand(2);
    });
  },
);

journey('both dialects come back as the same answers', async ({ app, wording }) => {
  const { start, shell, reports } = app;
  await start.visit();
  await start.openPublished(riyadh);
  await shell.open('reports');
  const machine = await reports.export('maturity', 'machine');
  const excel = await reports.export('maturity', 'excel');
  const groups = await reports.export('groups', 'machine');
  const answered = parseCsv(machine).rows.filter(({ status }) => status !== 'unanswered').length;
  expect(answered).toBeGreaterThan(30);

  for (const [name, content] of Object.entries({ 'machine.csv': machine, 'excel.csv': excel })) {
    await journey.step(name, async () => {
      const { city, country, year } = riyadh;
      await start.create({ city: city.en, country: country.en, year: wording.typed(String(year)) });
      await shell.open('reports');
      await reports.choose({ name, content });
      await reports.expectCounts(name, { added: answered });
      await reports.apply(name, answered);
      expect(await reports.export('groups', 'machine')).toBe(groups);
      await reports.choose({ name: `again-${name}`, content });
      await reports.expectCounts(`again-${name}`, { same: answered });
    });
  }
});
