// The browser is killed at random moments while somebody types: every answer that the screen had called saved is there again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createRandom } from '../createRandom';
import { createWording } from '../createWording';
import { catalogue } from '../definitions';
import { findBrowser } from '../findBrowser.js';
import { createApp, type App } from '../journey';
import { startBrowser } from './startBrowser';

const SEED = 20_261_122;

/** Milliseconds after the screen is there, within which the browser dies. */
const LONGEST_LIFE = 4000;

/** How often the assessor waits for the word "saved" before the next answer. */
const PATIENCE = 0.7;

const RATIOS = catalogue.entries.filter(({ dataPoint }) => dataPoint.formula.kind === 'ratio');

const FIRST = 'EC-ICT-ICT-1C';

/** What is known of an answer: what the screen called saved, and what was typed since, of which anything may be there. */
interface Known {
  saved: string | undefined;
  typedSince: string[];
  /** Something was typed in this life of the browser. */
  isTouched: boolean;
}

test('what the screen called saved survives the death of the browser', async ({ baseURL }, { project }) => {
  const crashes = Number(project.metadata.crashes);
  const { args = [] } = project.use.launchOptions ?? {};
  const profile = mkdtempSync(join(tmpdir(), 'sanjeh-crash-'));
  const random = createRandom(SEED);
  const wording = createWording('en');
  const known = new Map<string, Known>();
  let assessment = '';
  let found = 0;

  async function live(isLast: boolean): Promise<void> {
    const browser = await startBrowser(getBrowserPath(), profile, args);
    const page = await browser.context.newPage();
    const app = createApp(page, wording);
    if (assessment === '') assessment = await begin(page, app, `${baseURL}/`);
    else await open(app, assessment, FIRST);
    found += await expectKept(app, assessment, known, isLast);
    const dead = sleep(LONGEST_LIFE * random()).then(browser.kill);
    // Ends with the error of a page that is gone.
    if (!isLast) await typeOn(app, assessment, known, random).catch(() => undefined);
    await dead;
  }

  try {
    for (let crash = 0; crash < crashes; crash += 1) await live(false);
    await live(true);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  process.stdout.write(`  ${crashes} crashes; a saved answer was looked for, and found, ${found} times\n`);
  expect(found).toBeGreaterThanOrEqual(crashes / 2);
});

/** The address of a new assessment, without the screen. */
async function begin(page: Page, app: App, start: string): Promise<string> {
  await page.addInitScript(() => {
    localStorage.setItem('sanjeh.language', 'en');
  });
  await page.goto(start);
  await app.start.fillForm({ city: 'Isfahan', year: '1405' });
  await app.shell.open('assess');
  return page.url().replace(/assess.*$/, '');
}

async function open(app: App, assessment: string, id: string): Promise<void> {
  await app.page.goto(`${assessment}assess/${id}`);
  await app.assess.numerator(id).waitFor();
}

/** How many answers were looked at: those of the life before, or in the end all. */
async function expectKept(
  app: App,
  assessment: string,
  known: Map<string, Known>,
  isLast: boolean,
): Promise<number> {
  let count = 0;
  for (const [id, answer] of known) {
    const { saved, typedSince, isTouched } = answer;
    // Nothing was promised.
    if (saved === undefined) known.delete(id);
    if (saved === undefined || (!isTouched && !isLast)) continue;
    await open(app, assessment, id);
    const field = app.assess.numerator(id);
    await expect(field).toHaveValue(new RegExp(`^(${[saved, ...typedSince].join('|')})$`));
    answer.saved = await field.inputValue();
    answer.typedSince = [];
    answer.isTouched = false;
    count += 1;
  }
  return count;
}

async function typeOn(
  app: App,
  assessment: string,
  known: Map<string, Known>,
  random: () => number,
): Promise<never> {
  for (;;) {
    const entry = RATIOS[Math.floor(random() * RATIOS.length)];
    if (!entry) throw new Error('No data point to answer');
    const { id } = entry.dataPoint;
    const text = String(100 + Math.floor(random() * 900));
    const answer = known.get(id) ?? { saved: undefined, typedSince: [], isTouched: false };
    known.set(id, answer);
    await open(app, assessment, id);
    answer.isTouched = true;
    answer.typedSince.push(text);
    await app.assess.numerator(id).fill(text);
    if (random() > PATIENCE) continue;
    await app.shell.expectSaved();
    for (const each of known.values()) {
      each.saved = each.typedSince.at(-1) ?? each.saved;
      each.typedSince = [];
    }
  }
}

function getBrowserPath(): string {
  const path = findBrowser();
  if (path === undefined) throw new Error('No Chromium');
  return path;
}

/** Until the moment of death: nothing is waited for but time itself. */
function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
