// Files: two computers exchange them; passphrase, bin, handing over; and files that are not whole.
import { expect } from '@playwright/test';
import { createApp, journey, type App } from './journey';

const WIFI = 'EC-ICT-ICT-5C';
const JOBS = 'EC-P-EM-1C';

/** An assessment with one answer; its address. */
async function begin({ start, shell, assess, page }: App, typed: (text: string) => string): Promise<string> {
  await start.create({ city: 'Isfahan', country: 'Iran', year: typed('1405') });
  await shell.open('assess');
  const address = `${new URL(page.url()).hash}/${WIFI}`;
  await page.goto(`./${address}`);
  await answer({ shell, assess }, typed('25'));
  return address;
}

async function answer({ shell, assess }: Pick<App, 'shell' | 'assess'>, text: string): Promise<void> {
  await assess.count(WIFI).fill(text);
  await shell.expectSaved();
}

journey(
  'two computers exchange files, and a person settles what both have changed',
  async ({ app, wording, browser }) => {
    const { say, sayWithin, typed } = wording;
    const address = await begin(app, typed);
    await expect(app.page.getByRole('link', { name: sayWithin('device.backup.never') })).toBeVisible();
    await app.files.visit();
    const file = await app.files.save();
    const context = await browser.newContext();
    const other = createApp(await context.newPage(), wording);

    await journey.step('the other computer takes the file over', async () => {
      await other.files.visit();
      await other.files.choose(file);
      await expect(other.files.preview).toContainText(sayWithin('files.merge.wholeText', { count: 2 }));
      await other.files.takeOver();
      await other.page.goto(`./${address}`);
      await expect(other.assess.count(WIFI)).toHaveValue(typed('25'));
    });

    await journey.step('both change the same answer, the other one also another', async () => {
      await app.page.goto(`./${address}`);
      await expect(app.page.getByRole('link', { name: sayWithin('device.age.today') })).toBeVisible();
      await answer(app, typed('30'));
      await answer(other, typed('40'));
      await other.page.goto(`./${address.replace(WIFI, JOBS)}`);
      await other.assess.chooseStatus('not-reported');
      await other.shell.expectSaved();
    });

    await journey.step('the file that comes back is previewed and taken over', async () => {
      await other.files.visit();
      const back = await other.files.save();
      await app.files.visit();
      await app.files.choose(back);
      await app.files.expectCounts({ new: 1, conflict: 1 });
      const conflict = app.files.preview.getByRole('list', { name: say('files.merge.outcomes.conflict') });
      await expect(conflict).toContainText(typed('30'));
      await expect(conflict).toContainText(typed('40'));
      await app.files.takeOver();
      await app.files.choose(back);
      await expect(app.files.preview).toContainText(sayWithin('files.merge.nothing'));
      await expect(app.files.button('open', 'files.merge.apply')).toBeHidden();
    });

    await journey.step('the conflict is listed with both sides and settled', async () => {
      await app.page.goto(`./${address.replace(/\/assess.*/, '/history')}`);
      const conflicts = app.page.getByRole('region', { name: say('history.conflicts.title') });
      await expect(
        conflicts.getByRole('button', { name: sayWithin('history.conflicts.keepOf') }),
      ).toHaveCount(2);
      const table = conflicts.getByRole('table').first();
      await expect(table).toContainText(typed('30'));
      await expect(table).toContainText(typed('40'));
      await conflicts
        .getByRole('button', { name: sayWithin('history.conflicts.keepOf') })
        .last()
        .click();
      await expect(app.page.getByText(sayWithin('history.conflicts.settled')).first()).toBeVisible();
      await app.shell.expectSaved();
    });
    await context.close();
  },
);

journey('a passphrase locks the file, and only it opens it', async ({ app, wording, browser }) => {
  const { say, typed } = wording;
  // Four times a key is made out of a passphrase, which is slow on purpose.
  journey.slow();
  await begin(app, typed);
  await app.files.visit();
  const file = await app.files.save('پل خواجو 12');
  expect(file.content.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  const context = await browser.newContext();
  const { files } = createApp(await context.newPage(), wording);
  await files.visit();
  await files.choose(file);
  const field = files.section('open').getByLabel(say('files.open.passphrase'));
  await field.fill('پل خواجو');
  await files.button('open', 'files.open.unlock').click();
  await expect(files.page.getByRole('alert')).toHaveText(say('files.open.wrong'));
  await field.fill('پل خواجو 12');
  await files.button('open', 'files.open.unlock').click();
  await files.takeOver();
  await context.close();
});

journey('a deleted assessment goes to the bin and comes back', async ({ app, wording }) => {
  const { say, sayWithin, typed } = wording;
  const address = await begin(app, typed);
  await app.start.visit();
  await app.page.getByRole('button', { name: sayWithin('device.bin.deleteOf') }).click();
  await app.page
    .getByRole('dialog')
    .getByRole('button', { name: say('device.bin.deleteYes') })
    .click();
  await expect(app.page.getByText(say('start.here.empty'))).toBeVisible();
  await app.page.reload();
  await expect(app.page.getByText(say('start.here.empty'))).toBeVisible();
  await app.files.visit();
  await app.files
    .section('bin')
    .getByRole('button', { name: sayWithin('files.bin.putBackOf') })
    .click();
  await expect(app.files.said('files.bin.isBack')).toBeVisible();
  await app.start.visit();
  await expect(app.page.getByRole('button', { name: sayWithin('device.bin.deleteOf') })).toBeVisible();
  await app.page.goto(`./${address}`);
  await expect(app.assess.count(WIFI)).toHaveValue(typed('25'));
});

journey(
  'handing over writes everything, then nothing is left; the file brings it back',
  async ({ app, wording, context }) => {
    const { say, typed } = wording;
    await begin(app, typed);
    const other = createApp(await context.newPage(), wording);
    await other.files.visit();
    await app.files.visit();
    const file = await app.files.download(app.files.button('handOver', 'files.handOver.start'));
    await app.page.getByRole('checkbox', { name: say('files.handOver.confirm') }).check();
    await app.files.button('handOver', 'files.handOver.wipe').click();
    for (const { start, page } of [app, other]) {
      await expect(start.heading).toBeVisible();
      await expect(page.getByText(say('start.here.empty'))).toBeVisible();
    }
    const kept = await app.page.evaluate(() =>
      Object.keys(localStorage).filter((name) => name.startsWith('sanjeh.')),
    );
    expect(kept).toEqual([]);
    await app.files.visit();
    await app.files.choose(file);
    await app.files.takeOver();
  },
);

journey(
  'a file that is cut off or no file of ours is told, and changes nothing',
  async ({ app, wording }) => {
    const { say, sayWithin, typed } = wording;
    await begin(app, typed);
    await app.files.visit();
    const file = await app.files.save();
    const half = { name: 'half.sanjeh', content: file.content.subarray(0, file.content.length / 2) };
    const foreign = { name: 'minutes.sanjeh', content: Buffer.from('minutes of the council') };
    for (const { name, content } of [half, foreign]) {
      await app.files.choose({ name, content });
      const told = app.files.section('open').getByRole('alert').or(app.files.preview.getByRole('status'));
      await expect(
        told
          .filter({ hasText: sayWithin('problems.sentences.incomplete-file') })
          .or(
            told
              .filter({ hasText: say('files.open.refused', { file: name }) })
              .or(told.filter({ hasText: sayWithin('files.open.refused', { file: name }) })),
          ),
      ).toBeVisible();
    }
    await app.start.visit();
    await expect(app.page.getByRole('button', { name: sayWithin('device.bin.deleteOf') })).toHaveCount(1);
  },
);

journey('a file dropped on the first screen is opened', async ({ app, wording, browser }) => {
  await begin(app, wording.typed);
  await app.files.visit();
  const file = await app.files.save();
  const context = await browser.newContext();
  const other = createApp(await context.newPage(), wording);
  await other.start.visit();
  const bytes = [...file.content];
  await other.page.evaluate(
    ({ name, bytes }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name: file.name, bytes },
  );
  await expect(other.files.preview).toBeVisible();
  await other.files.takeOver();
  await context.close();
});
