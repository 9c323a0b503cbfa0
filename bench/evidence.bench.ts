// 200 files and 1 GB of evidence in one assessment: the page's memory must not grow with them, and it goes on answering.
import { randomFillSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession } from '@playwright/test';
import { afterAll, expect, it } from 'vitest';
import { preview } from 'vite';
import { findBrowser } from '../e2e/findBrowser.js';
import { report } from './report';

/** As it stands in the sentences that are waited for. */
const FILES = 200;
const FILE_BYTES = 5_000_000;
const MEGABYTE = 1_000_000;
const MINUTE_MS = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'sanjeh-evidence-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function writeFiles(): string[] {
  const bytes = Buffer.alloc(FILE_BYTES);
  return Array.from({ length: FILES }, (_, index) => {
    const path = join(folder, `evidence-${index}.bin`);
    writeFileSync(path, randomFillSync(bytes));
    return path;
  });
}

it(
  'keeps 1 GB of evidence out of the memory of the page',
  async () => {
    const server = await preview({ preview: { port: 4176, strictPort: true }, logLevel: 'error' });
    const executablePath = findBrowser();
    // A profile of its own, on disk as a user's is: a private window would keep the files in memory.
    const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      ...(executablePath && { executablePath }),
      locale: 'en-GB',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    try {
      const paths = writeFiles();
      const page = await context.newPage();
      await page.goto('http://localhost:4176/');
      await page.getByRole('button', { name: /Riyadh/ }).click();
      await page.getByRole('table').first().waitFor();
      await page.goto(page.url().replace(/dashboard.*/, 'evidence'));
      const picker = page.getByLabel('Attach files');
      await picker.waitFor({ state: 'attached' });
      const devTools = await context.newCDPSession(page);
      const before = await measureMemory(devTools);

      await page.evaluate(watchPauses);
      const begun = performance.now();
      await picker.setInputFiles(paths);
      await page.getByText(/200\S? files were attached\./).waitFor({ timeout: 4 * MINUTE_MS });
      const seconds = (performance.now() - begun) / 1000;
      const longestPause = await page.evaluate(() => Number(document.body.dataset.longestPause));
      const after = await measureMemory(devTools);

      await page.getByRole('button', { name: 'Check now' }).click();
      await page.getByText(/200\S? files are intact\./).waitFor({ timeout: 4 * MINUTE_MS });
      const checked = await measureMemory(devTools);

      process.stdout.write(`  the page before: ${Math.round(before / MEGABYTE)} MB\n`);
      report('growth of the page’s memory by 200 files, 1 GB', (after - before) / MEGABYTE, 50, 'MB');
      report('growth after all files were checked', (checked - before) / MEGABYTE, 50, 'MB');
      report('attaching them', seconds, 180, 's');
      report('the longest time without an answer meanwhile', longestPause, 500, 'ms');
      expect(await page.getByRole('row').count()).toBe(FILES + 1);
    } finally {
      await context.close();
      await server.close();
    }
  },
  10 * MINUTE_MS,
);

/** Bytes that live on after a collection: JavaScript, elements, buffers. */
async function measureMemory(devTools: CDPSession): Promise<number> {
  await devTools.send('HeapProfiler.collectGarbage');
  const usage = await devTools.send('Runtime.getHeapUsage');
  return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
}

/** Runs in the page: the longest time between two of its turns. */
function watchPauses(): void {
  let last = performance.now();
  let longest = 0;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    document.body.dataset.longestPause = String(longest);
    setTimeout(look, 4);
  };
  look();
}
