// Evidence: attached to two data points, looked at, removed with a warning, put back, and checked against its fingerprint.
import { expect } from '@playwright/test';
import { EVIDENCE_FILE, getFixturePath, PICTURE_FILE, readFixture } from './fixtures/fixtures';
import { journey } from './journey';

const BROADBAND = 'EC-ICT-ICT-2C';
const WIFI = 'EC-ICT-ICT-5C';
const HOSTILE = {
  name: 'picture.png',
  mimeType: 'image/png',
  buffer: Buffer.from('<!doctype html><script>document.title = "taken over"</script>'),
};

journey('evidence is attached, looked at, removed, put back and checked', async ({ app, wording }) => {
  const { start, shell, assess, evidence, register, page } = app;
  const { say, sayWithin, typed } = wording;

  await journey.step('a picture and a PDF at one data point, the PDF also at another', async () => {
    await start.create({ city: 'Mashhad', year: typed('1404') });
    await shell.open('assess');
    await assess.choose(BROADBAND);
    await evidence.addFile(getFixturePath(PICTURE_FILE));
    await evidence.addFile(getFixturePath(EVIDENCE_FILE));
    await expect(evidence.file(EVIDENCE_FILE)).toBeVisible();
    await assess.link(WIFI).click();
    await expect(assess.heading(WIFI)).toBeVisible();
    await evidence.addFile({
      ...{ name: 'copy.pdf', mimeType: 'application/pdf', buffer: readFixture(EVIDENCE_FILE).content },
    });
    const double = sayWithin('evidence.outcomes.double', { name: 'copy.pdf', title: EVIDENCE_FILE });
    await expect(evidence.section.getByText(double)).toBeVisible();
    await expect(evidence.file(EVIDENCE_FILE)).toHaveCount(1);
    await shell.expectSaved();
  });

  await journey.step('what calls itself a picture is shown as what it is', async () => {
    await evidence.addFile(HOSTILE);
    await evidence.file(HOSTILE.name).click();
    await expect(evidence.dialog.getByText('<script>')).toBeVisible();
    await expect(evidence.dialog.getByRole('img')).toHaveCount(0);
    await evidence.answer('evidence.preview.close');
    expect(await page.title()).not.toBe('taken over');
  });

  await journey.step('the register knows everything, and shows pictures and PDFs', async () => {
    await shell.open('evidence');
    await expect(register.rows).toHaveCount(3);
    await expect(register.row(EVIDENCE_FILE).getByRole('link')).toHaveCount(2);
    await register.press('evidence.open', PICTURE_FILE);
    await expect(register.dialog.getByRole('img')).toHaveJSProperty('naturalWidth', 8);
    await register.answer('evidence.preview.close');
    await register.press('evidence.open', EVIDENCE_FILE);
    await expect(register.dialog.locator('iframe')).toHaveAttribute('src', /^blob:/);
    await register.answer('evidence.preview.close');
  });

  await journey.step('a title, a date in the other calendar and a further data point', async () => {
    await register.press('evidence.register.edit', PICTURE_FILE);
    await register.fill('name', 'Bus stop');
    await register.fill('date', wording.language === 'fa' ? '2025-08-03' : '۱۴۰۴/۵/۱۲');
    await register.support('ict-5c');
    await register.answer('evidence.edit.save');
    await expect(register.row('Bus stop').getByRole('link')).toHaveCount(2);
    await expect(register.row('Bus stop')).toContainText(
      wording.language === 'fa' ? '۱۲ مرداد ۱۴۰۴' : '3 Aug 2025',
    );
  });

  await journey.step('removing warns who rests on it; the bin keeps it through a reload', async () => {
    await register.press('evidence.remove', EVIDENCE_FILE);
    await expect(register.dialog.getByRole('link')).toHaveCount(2);
    await register.answer('evidence.removal.bin');
    await expect(register.rows).toHaveCount(2);
    await register.show('bin');
    await expect(register.rows).toHaveCount(1);
    await shell.expectSaved();
    await page.reload();
    await expect(register.row(EVIDENCE_FILE)).toBeVisible();
    await register.press('evidence.register.putBack', EVIDENCE_FILE);
    await expect(register.row(EVIDENCE_FILE)).toBeHidden();
    await page.goBack();
    await expect(register.row(EVIDENCE_FILE).getByRole('link')).toHaveCount(2);
  });

  await journey.step('a damaged file is named, and mended by attaching it again', async () => {
    await register.check();
    await expect(page.getByText(say('evidence.check.intact', { count: 3 }))).toBeVisible();
    await page.evaluate(damageFiles, 'taken over');
    await register.check();
    await expect(page.getByRole('alert')).toContainText(HOSTILE.name);
    await expect(page.getByText(say('evidence.check.intact', { count: 2 }))).toBeVisible();
    await page.getByLabel(say('evidence.addFile')).setInputFiles(HOSTILE);
    await expect(page.getByText(sayWithin('evidence.outcomes.known', { name: HOSTILE.name }))).toBeVisible();
    await register.check();
    await expect(page.getByText(say('evidence.check.intact', { count: 3 }))).toBeVisible();
  });
});

/** Runs in the page: overwrites, behind the app's back, the stored files in which this stands. */
async function damageFiles(text: string): Promise<void> {
  const ask = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error('The database refuses'));
      };
    });
  const database = await ask(indexedDB.open('sanjeh'));
  const readFiles = () => database.transaction('files', 'readwrite').objectStore('files');
  const stored = (await ask(readFiles().getAll())) as { sha256: string; bytes: Blob }[];
  for (const { sha256, bytes } of stored) {
    if ((await bytes.text()).includes(text)) await ask(readFiles().put({ sha256, bytes: new Blob(['0']) }));
  }
  database.close();
}
