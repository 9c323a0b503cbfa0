// The same crashes as in the journeys, but a hundred of them: npm run test:crash.
import { defineConfig } from '@playwright/test';
import journeys from './playwright.config';

const MINUTE_MS = 60_000;

export default defineConfig({
  ...journeys,
  projects: (journeys.projects ?? [])
    .filter(({ name }) => name === 'crash')
    .map((project) => ({ ...project, timeout: 20 * MINUTE_MS, metadata: { crashes: 100 } })),
});
