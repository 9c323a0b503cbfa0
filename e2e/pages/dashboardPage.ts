// The dashboard: its questions, the wheel with everything on it, and what can be saved of it.
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Wording } from '../createWording';
import { getEntry } from '../definitions';

type Question = 'standing' | 'turned' | 'reds' | 'sure' | 'compared';

export class DashboardPage {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  question(question: Question): Locator {
    return this.page.getByRole('region', { name: this.wording.say(`dashboard.${question}.title`) });
  }

  /** The chart with its line, legend and table. */
  get chart(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('dashboard.wheel.title') });
  }

  get wheel(): Locator {
    return this.chart.getByRole('group', { name: this.wording.say('dashboard.wheel.title') });
  }

  get parts(): Locator {
    return this.wheel.getByRole('link');
  }

  /** The line that tells what is pointed at. */
  get line(): Locator {
    return this.page.getByTestId('segment');
  }

  get table(): Locator {
    return this.chart.getByRole('table', { name: this.wording.say('dashboard.chart.table') });
  }

  dataPoint(id: string): Locator {
    return this.wheel.locator(`[data-part="${id}"]`);
  }

  async openTable(): Promise<void> {
    await this.chart.getByText(this.wording.say('dashboard.chart.table')).click();
    await expect(this.table).toBeVisible();
  }

  async save(kind: 'svg' | 'png' | 'csv'): Promise<{ name: string; bytes: Buffer }> {
    const download = this.page.waitForEvent('download');
    await this.chart.getByRole('button', { name: this.wording.say(`dashboard.chart.kinds.${kind}`) }).click();
    const saved = await download;
    return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
  }

  /** The row of a red data point. */
  red(id: string): Locator {
    const name = this.wording.pick(getEntry(id).kpi.name);
    return this.question('reds').getByRole('row').filter({ hasText: name });
  }
}
