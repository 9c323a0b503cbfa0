// How mature the city is: levels of groups, and the dimensions that it rates itself.
import type { Locator, Page } from '@playwright/test';
import type { MaturityDimension } from '../../src/core/assessment/maturityRating';
import type { MaturityLevel } from '../../src/core/scoring/maturity/computeMaturity';
import type { Wording } from '../createWording';

export class MaturityPage {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  get profile(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('maturity.profile.title') });
  }

  /** The table behind the chart. */
  async openTable(): Promise<void> {
    await this.profile.getByText(this.wording.say('dashboard.chart.table')).click();
  }

  get groups(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('maturity.groups.title') });
  }

  rating(dimension: MaturityDimension): Locator {
    const name = this.wording.say(`maturity.ratings.dimensions.${dimension}`);
    return this.page.getByRole('region', { name });
  }

  reason(dimension: MaturityDimension): Locator {
    return this.rating(dimension).getByRole('textbox', {
      name: this.wording.say('maturity.ratings.evidence'),
    });
  }

  level(dimension: MaturityDimension, level: MaturityLevel): Locator {
    return this.rating(dimension).getByRole('radio', { name: this.levelName(level) });
  }

  /** A row of one of the tables, by the name in its head. */
  row(table: Locator, name: string | RegExp): Locator {
    return table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  levelName(level: MaturityLevel): RegExp {
    return this.wording.sayWithin('maturity.level', { level });
  }
}
