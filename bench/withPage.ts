// A page of the build in a real browser, for a measurement; everything is closed behind it.
import { chromium, type Browser, type Page } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '../e2e/findBrowser.js';

const PORT = 4175;

/** The start screen in English. */
export async function withPage(measure: (page: Page) => Promise<void>): Promise<void> {
  const server = await preview({ preview: { port: PORT, strictPort: true }, logLevel: 'error' });
  const browser = await launch();
  try {
    const page = await browser.newPage({ locale: 'en-GB' });
    await page.goto(`http://localhost:${PORT}/`);
    await measure(page);
  } finally {
    await browser.close();
    await server.close();
  }
}

export function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

/** Opens the fullest published assessment, then one of its screens. */
export async function openRiyadh(page: Page, screen: string): Promise<void> {
  await page.getByRole('button', { name: /Riyadh/ }).click();
  await page.getByRole('table').first().waitFor();
  await page.goto(page.url().replace(/dashboard.*/, screen));
}
