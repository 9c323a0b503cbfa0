// The journeys: every one in Persian and in English, in a real browser, against the build.
import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/findBrowser.js';

// Several copies of the project can be tested side by side.
const PORT = Number(process.env['JOURNEY_PORT'] ?? 4174);
const CRASHES = 'crash/*.spec.ts';
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  forbidOnly: Boolean(process.env.CI),
  // Pictures that people have looked at; a change of looks is looked at, too, before `npm run pictures` takes it over.
  snapshotPathTemplate: 'e2e/reviewed/{arg}-{projectName}{ext}',
  // Browsers of different versions smooth letters differently; a part that is missing or moved is more than this.
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.005, threshold: 0.3 } },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}`,
    timezoneId: 'Asia/Tehran',
    // Without pictures of every step, which would cost a fifth of the time; the last one is kept below.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'fa', use: { locale: 'fa-IR' }, testIgnore: CRASHES },
    { name: 'en', use: { locale: 'en-GB' }, testIgnore: CRASHES },
    {
      name: 'crash',
      testMatch: CRASHES,
      timeout: 120_000,
      metadata: { crashes: 5 },
      // Of a browser that is dead nothing can be kept.
      use: { trace: 'off', screenshot: 'off' },
    },
  ],
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}`,
  },
});
