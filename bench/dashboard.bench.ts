// The council's first impression: a cold start of the dashboard, what the first view loads, and what ten periods weigh.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { readRealDefinitions } from '../src/core/catalogue/readDefinitionFiles.fixture';
import { putRevisions } from './putRevisions';
import { median, report } from './report';
import { createSample } from './sampleAssessments';
import { createSampleRevisions } from './sampleRevisions';
import { serveCompressed } from './serveCompressed';
import { launch } from './withPage';

const RUNS = 9;
const SLOWER = 4;
const PERIODS = 10;
const { catalogue } = readRealDefinitions();

let browser: Browser;
let app: Awaited<ReturnType<typeof serveCompressed>>;

beforeAll(async () => {
  browser = await launch();
  app = await serveCompressed('dist');
});
afterAll(async () => {
  await browser.close();
  app.close();
});

it('loads little for the first view', async () => {
  const context = await browser.newContext({ locale: 'fa-IR', serviceWorkers: 'block' });
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/\.(js|css)$/.test(response.url()))
      sizes.push(response.body().then((bytes) => gzipSync(bytes, { level: 9 }).length));
  });
  await page.goto(app.address);
  await page.getByRole('button', { name: /ریاض/ }).waitFor();
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(sizes.length).toBeGreaterThan(3);
  report('JavaScript and CSS of the first view, gzip, fonts apart', bytes / 1000, 150, 'kB');
  await context.close();
});

it('shows the dashboard of a full assessment', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'table-'));
  await build({
    root: 'bench/tablePage',
    plugins: [react()],
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  const table = await serveCompressed(folder);
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  const [id] = await store(context, 1);
  const dashboard = `${app.address}/#/a/${id ?? ''}/dashboard`;
  const dashboards: number[] = [];
  const tables: number[] = [];
  // By turns, so that what else the machine does falls on both.
  for (let run = 0; run < RUNS; run += 1) {
    tables.push(await timeColdStart(context, table.address, 'tbody tr:nth-child(112)'));
    dashboards.push(await timeColdStart(context, dashboard, '[aria-labelledby="standing"] li'));
  }
  await context.close();
  table.close();
  await rm(folder, { recursive: true });
  const [ours, bare] = [median(dashboards), median(tables)];
  process.stdout.write(`  dashboard ${Math.round(ours)} ms, bare table ${Math.round(bare)} ms\n`);
  report('dashboard ready, cold, over a bare table of 112 rows', ours / bare, 1.5, 'times');
});

it('holds ten periods in little memory', async () => {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  const ids = await store(context, PERIODS);
  const page = await context.newPage();
  await page.goto(`${app.address}/#/a/${ids.at(-1) ?? ''}/charts`);
  await page.getByRole('heading', { level: 1, name: 'Charts' }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.getByText(/1395/).first().waitFor();
  const used = await measureHeap(page);
  await context.close();
  report(`heap with ${PERIODS} periods of 112 data points in the charts`, used / 1_000_000, 25, 'MB');
});

/** Full assessments of one city in consecutive years, the last one in 1404. */
async function store(context: BrowserContext, periods: number): Promise<string[]> {
  const page = await context.newPage();
  await page.goto(app.address);
  await page.getByRole('button', { name: /Riyadh/ }).waitFor();
  const ids: string[] = [];
  for (let period = 0; period < periods; period += 1) {
    const sample = createSample(catalogue, period);
    const about = { ...sample.about, city: 'Isfahan', period: 1405 - periods + period };
    const [id, revisions] = createSampleRevisions(`assessment-${period}`, { ...sample, about });
    await page.evaluate(putRevisions, revisions);
    ids.push(id);
  }
  await page.evaluate(() => {
    localStorage.setItem('sanjeh.author', 'Sara');
  });
  await page.close();
  return ids;
}

/** From the beginning of the navigation until what is asked for is painted. */
async function timeColdStart(context: BrowserContext, address: string, selector: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(watchFor, selector);
  await page.goto(address);
  const ready = await page.waitForFunction(() => (globalThis as { readyAt?: number }).readyAt);
  const time = Number(await ready.jsonValue());
  await page.close();
  return time;
}

/** Runs in the page: notes when the element has been painted for the first time. */
function watchFor(selector: string): void {
  const look = () => {
    if (!document.querySelector(selector)) {
      requestAnimationFrame(look);
      return;
    }
    // The frame after the one in which it is there: then it has been painted.
    requestAnimationFrame(() => {
      (globalThis as { readyAt?: number }).readyAt = performance.now();
    });
  };
  requestAnimationFrame(look);
}

async function measureHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
