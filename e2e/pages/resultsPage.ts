// The scores: dimensions, groups, and the data points by colour.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Rag } from '../../src/core/scoring/band';
import type { Wording } from '../createWording';
import { catalogue, getEntry } from '../definitions';

export class ResultsPage {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  get dimensions(): Locator {
    const { say } = this.wording;
    return this.page.getByRole('region', { name: say('results.dimensions') }).getByRole('listitem');
  }

  get list(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('results.list.title') });
  }

  /** The data points that are shown, without the table's head. */
  get dataPoints(): Locator {
    return this.list.getByRole('row').filter({ has: this.page.getByRole('rowheader') });
  }

  category(name: string): Locator {
    const { say } = this.wording;
    const table = this.page.getByRole('region', { name: say('results.categories') });
    return table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  async expectDimensions(): Promise<void> {
    const names = catalogue.classification.dimensions.map(({ name }) => this.wording.pick(name));
    await expect(this.dimensions.getByRole('heading')).toHaveText(names);
  }

  async filter(colour: Rag | 'all'): Promise<void> {
    const word = this.wording.sayWithin(colour === 'all' ? 'results.list.all' : `score.rags.${colour}`);
    const link = this.list.getByRole('navigation').getByRole('link', { name: word });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'true');
  }

  async openDataPoint(id: string): Promise<void> {
    const name = this.wording.pick(getEntry(id).kpi.name);
    await this.dataPoints.getByRole('link', { name }).click();
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }
}
