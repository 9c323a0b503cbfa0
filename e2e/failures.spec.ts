// The surroundings fail: each time what is on the screen stays, what is stored stays whole, and the way out is said.
import { expect, type Page } from '@playwright/test';
import type { TextKey } from './createWording';
import { journey, type App } from './journey';

const WIFI = 'EC-ICT-ICT-5C';

async function begin({ start, shell, page }: App, typed: (text: string) => string): Promise<void> {
  await start.create({ city: 'Isfahan', country: 'Iran', year: typed('1405') });
  await shell.open('assess');
  await page.goto(`./${new URL(page.url()).hash}/${WIFI}`);
}

const failure = (page: Page, sentence: RegExp) => page.getByRole('alert').filter({ hasText: sentence });
type Failure = Extract<TextKey, `shell.failures.${string}`>;

journey('a newer database is refused untouched', async ({ app: { page }, wording, baseURL }) => {
  await page.goto(`${baseURL}/icon.svg`);
  const readVersion = () =>
    page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'sanjeh')?.version);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('sanjeh', 99);
        request.onupgradeneeded = () => void request.result.createObjectStore('future');
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => {
          reject(new Error('The database could not be made'));
        };
      }),
  );
  await page.goto('./');
  await expect(failure(page, wording.sayWithin('shell.failures.newer-database'))).toBeVisible();
  expect(await readVersion()).toBe(99);
});

journey(
  'a full disk: the work stays, is told, goes into a file, and is saved when there is room',
  async ({ app, wording }) => {
    const { say, sayWithin, typed } = wording;
    await app.page.addInitScript(() => {
      const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...values: Parameters<typeof put>) {
        if ('isFull' in window) throw new DOMException('no room', 'QuotaExceededError');
        return put.apply(this, values);
      };
    });
    await begin(app, typed);
    await app.shell.expectSaved();
    await app.page.evaluate(() => Reflect.set(window, 'isFull', true));
    await app.assess.count(WIFI).fill(typed('25'));
    const told = failure(app.page, sayWithin('shell.failures.quota-full'));
    await expect(told).toBeVisible();
    await expect(app.assess.count(WIFI)).toHaveValue(typed('25'));

    await told.getByRole('link', { name: say('shell.toFile') }).click();
    const file = await app.files.save();
    expect(file.content.length).toBeGreaterThan(1000);
    await app.files.choose(file);
    await expect(app.files.preview).toContainText(sayWithin('files.merge.nothing'));

    await app.page.evaluate(() => Reflect.deleteProperty(window, 'isFull'));
    await told.getByRole('button', { name: say('shell.retry') }).click();
    await expect(told).toBeHidden();
    await app.page.goBack();
    await app.page.reload();
    await expect(app.assess.count(WIFI)).toHaveValue(typed('25'));
  },
);

journey(
  'a database that is deleted under us: what the tab remembers is written again',
  async ({ app, wording }) => {
    const { say, sayWithin, typed } = wording;
    await begin(app, typed);
    await app.assess.count(WIFI).fill(typed('25'));
    await app.shell.expectSaved();
    await app.page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase('sanjeh');
          request.onsuccess = resolve;
          request.onerror = reject;
        }),
    );
    await app.assess.count(WIFI).fill(typed('30'));
    const told = failure(app.page, sayWithin('shell.failures.deleted'));
    await expect(told).toBeVisible();
    await expect(app.assess.count(WIFI)).toHaveValue(typed('30'));
    await told.getByRole('button', { name: say('shell.rewrite') }).click();
    await expect(told).toBeHidden();
    await app.shell.expectSaved();
    await app.page.reload();
    await expect(app.assess.count(WIFI)).toHaveValue(typed('30'));
  },
);

journey(
  'a browser that stores nothing: the work goes on in memory and into a file',
  async ({ app, wording, page }) => {
    const { sayWithin, typed } = wording;
    // A leaving page asks whether to stay: nothing of it is stored.
    page.on('dialog', (dialog) => void dialog.accept());
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await begin(app, typed);
    const code: Failure = 'shell.failures.unavailable';
    await expect(failure(page, sayWithin(code))).toBeVisible();
    await app.assess.count(WIFI).fill(typed('25'));
    await expect(app.assess.count(WIFI)).toHaveValue(typed('25'));
    await failure(page, sayWithin(code)).getByRole('link').click();
    const file = await app.files.save();
    expect(file.content.length).toBeGreaterThan(1000);
    await page.goBack();
    await expect(app.assess.count(WIFI)).toHaveValue(typed('25'));
  },
);
