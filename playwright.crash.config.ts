// The same crashes as in the journeys, but a hundred of them: npm run test:crash.
import { defineConfig } from '@playwright/test';
import journeys from './playwright.config';

const MINUTE_MS = 60_000;

export default defineConfig({
  ...journeys,
  projects: [
    { name: 'crash', testMatch: 'crash/*.spec.ts', timeout: 20 * MINUTE_MS, metadata: { crashes: 100 } },
  ],
});
