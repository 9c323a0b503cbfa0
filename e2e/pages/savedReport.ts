// The report as one HTML file: saved by the app, and opened as a file where there is neither app nor network.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, type Browser, type Locator, type Page, type TestInfo } from '@playwright/test';
import type { ReportForm } from '../../src/features/report/ReportDocument';
import type { AssessmentScreen } from '../../src/state/route';
import type { Wording } from '../createWording';
import { DashboardPage } from './dashboardPage';
import { ResultsPage } from './resultsPage';
import { ShellBar } from './shellBar';

/** Saves the report from its screen; where the file is. */
export async function saveReport(page: Page, { say, sayWithin }: Wording, info: TestInfo): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: say('report.page.save') }).click();
  const path = info.outputPath('report.html');
  await (await download).saveAs(path);
  await expect(page.getByRole('status').filter({ hasText: sayWithin('report.page.done') })).toBeVisible();
  return path;
}

export class SavedReport {
  readonly dashboard: DashboardPage;
  readonly results: ResultsPage;
  readonly shell: ShellBar;

  private constructor(
    readonly page: Page,
    /** What it asked for beside itself, and what went wrong: nothing. */
    readonly trouble: readonly string[],
    private readonly wording: Wording,
  ) {
    this.dashboard = new DashboardPage(page, wording);
    this.results = new ResultsPage(page, wording);
    this.shell = new ShellBar(page, wording);
  }

  /** In a browser that has never seen the app, without a network. */
  static async open(browser: Browser, path: string, wording: Wording): Promise<SavedReport> {
    const context = await browser.newContext({ offline: true, locale: 'de-DE', timezoneId: 'Asia/Tehran' });
    const page = await context.newPage();
    const trouble: string[] = [];
    const address = pathToFileURL(path).href;
    page.on('request', (request) => {
      const url = request.url();
      if (url.split('#')[0] !== address && !/^(blob|data):/.test(url)) trouble.push(`Asked for ${url}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(message.text());
    });
    page.on('pageerror', (error) => trouble.push(String(error)));
    await page.goto(address);
    return new SavedReport(page, trouble, wording);
  }

  /** What is seen is the size of the file, in bytes. */
  static async measure(path: string): Promise<number> {
    return (await readFile(path)).byteLength;
  }

  get explanation(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('explain.title') });
  }

  document(form: ReportForm): Locator {
    return this.page.getByRole('article', { name: this.wording.say(`report.document.${form}`) });
  }

  async chooseForm(form: ReportForm): Promise<void> {
    await this.page.getByRole('link', { name: this.wording.say(`report.forms.${form}`) }).click();
  }

  async choose(part: AssessmentScreen): Promise<void> {
    const { say } = this.wording;
    const menu = this.page.getByRole('navigation', { name: say('report.page.menu') });
    await menu.getByRole('link', { name: say(`shell.${part}`) }).click();
  }

  /** Nothing that takes an entry, and no button but those that show, save a picture or print. */
  async expectReadOnly(): Promise<void> {
    const { say } = this.wording;
    await expect(this.page.locator('input, textarea, select, form, [contenteditable]')).toHaveCount(0);
    const harmless = [
      ...[say('explain.why').source, say('explain.whyOf').source, say('report.print').source],
      ...(['svg', 'png', 'csv'] as const).map((kind) => say(`dashboard.chart.kinds.${kind}`).source),
      ...['^فارسی$', '^English$'],
    ].join('|');
    const names = await this.page
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((each) => each.getAttribute('aria-label') ?? each.textContent));
    expect(names.filter((name) => !new RegExp(harmless).test(name))).toEqual([]);
    // Every link leads to a part that the page has, or to a chapter.
    const hrefs = await this.page
      .locator('a[href]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
    expect(
      hrefs.filter((href) => !/^#(\/a\/[^/]+\/(dashboard|results|assess|report)([/?]|$)|report-)/.test(href)),
    ).toEqual([]);
  }

  async countPrintedPages(): Promise<number> {
    const pdf = await this.page.pdf({ preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }
}
