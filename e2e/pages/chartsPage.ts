// The charts: their questions, the pictures and tables under them, and what can be saved of each.
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { PictureKind } from '../../src/widgets/ChartFrame';
import type { Wording } from '../createWording';

type Question = 'radar' | 'heat' | 'trend';

export class ChartsPage {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  question(question: Question): Locator {
    return this.page.getByRole('region', { name: this.wording.say(`charts.${question}.question`) });
  }

  /** A chart with its picture, table and files, by its title. */
  chart(question: Question, title: RegExp | string): Locator {
    return this.question(question).getByRole('region', { name: title });
  }

  /** Of the heat map. */
  row(name: string): Locator {
    const head = this.page.getByRole('rowheader', { name, exact: true });
    return this.question('heat').getByRole('row').filter({ has: head });
  }

  async openTable(chart: Locator): Promise<Locator> {
    await chart.getByText(this.wording.say('dashboard.chart.table')).click();
    const table = chart.getByRole('table');
    await expect(table).toBeVisible();
    return table;
  }

  async save(chart: Locator, kind: PictureKind): Promise<{ name: string; bytes: Buffer }> {
    const download = this.page.waitForEvent('download');
    await chart.getByRole('button', { name: this.wording.say(`dashboard.chart.kinds.${kind}`) }).click();
    const saved = await download;
    return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
  }
}
