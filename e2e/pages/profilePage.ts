// The city's own figures and what the assessment is of.
import type { Locator, Page } from '@playwright/test';
import type { ProfileQuantity } from '../../src/core/catalogue/kpi';
import type { Wording } from '../createWording';

export class ProfilePage {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1, name: this.wording.say('profile.title') });
  }

  figure(quantity: ProfileQuantity): Locator {
    return this.page.getByRole('textbox', { name: this.wording.say(`profile.quantities.${quantity}`) });
  }
}
