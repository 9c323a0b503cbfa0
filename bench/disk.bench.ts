// What the disk costs in a real browser: saving one answer, and opening an assessment with a long history.
import type { Page } from '@playwright/test';
import { expect, it } from 'vitest';
import { assessmentIdSchema } from '../src/core/assessment/revision';
import { readRealDefinitions } from '../src/core/catalogue/readDefinitionFiles.fixture';
import { putRevisions } from './putRevisions';
import { median, report } from './report';
import { createHistory } from './sampleHistory';
import { openRiyadh, withPage } from './withPage';

const RUNS = 21;
const OPENINGS = 9;
const REVISIONS = 5000;

it('saves one answer', () =>
  withPage(async (page) => {
    await openRiyadh(page, 'assess/EC-P-IN-1C');
    const field = page.getByRole('textbox', { name: 'Result', exact: true });
    await field.waitFor();
    const input = await field.elementHandle();
    const runs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      runs.push(await input.evaluate(leaveAndWaitForSaved, String(run / 10)));
    }
    expect(runs).toHaveLength(RUNS);
    report(`leaving a field to the word "saved", median of ${RUNS}`, median(runs), 30, 'ms');
  }));

it('opens an assessment of 5 000 revisions', () =>
  withPage(async (page) => {
    const assess = await beginCity(page);
    const empty = await timeOpenings(page, assess);
    const { catalogue } = readRealDefinitions();
    const assessment = assessmentIdSchema.parse(/a\/([^/]+)/.exec(assess)?.[1]);
    const ids = catalogue.entries.map(({ dataPoint }) => dataPoint.id);
    await page.evaluate(putRevisions, createHistory(assessment, ids, REVISIONS));
    const long = await timeOpenings(page, assess);
    process.stdout.write(
      `  opened empty: ${Math.round(empty)} ms, with 5 000 revisions: ${Math.round(long)} ms\n`,
    );
    report('5 000 revisions, over an empty assessment', long - empty, 300, 'ms');
  }));

/** The address of the screen in which it is answered. */
async function beginCity(page: Page): Promise<string> {
  await page.getByRole('textbox', { name: 'City' }).fill('Isfahan');
  await page.getByRole('textbox', { name: 'Year' }).fill('1405');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { level: 1, name: 'City profile' }).waitFor();
  return page.url().replace(/profile.*/, 'assess/EC-ICT-ICT-1C');
}

/** From the beginning of a page load until the answer can be given. */
async function timeOpenings(page: Page, address: string): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < OPENINGS; run += 1) {
    await page.goto('about:blank');
    const begun = performance.now();
    await page.goto(address);
    await page.getByRole('region', { name: 'Answer' }).getByRole('textbox').first().waitFor();
    runs.push(performance.now() - begun);
  }
  return median(runs);
}

/** Runs in the page: types, leaves the field, and resolves with the milliseconds from then until "saved" stands there. */
function leaveAndWaitForSaved(input: Element, value: string): Promise<number> {
  return new Promise((resolve) => {
    Reflect.set(HTMLInputElement.prototype, 'value', value, input);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const state = document.querySelector('[data-state]');
    const begun = performance.now();
    const observer = new MutationObserver(() => {
      if (state?.getAttribute('data-state') !== 'saved') return;
      observer.disconnect();
      resolve(performance.now() - begun);
    });
    if (state) observer.observe(state, { attributes: true });
    input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  });
}
