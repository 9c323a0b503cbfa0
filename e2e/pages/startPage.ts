// The first screen: a new assessment, a published one, one that is already here.
import { expect, type Locator, type Page } from '@playwright/test';
import type { PublishedAssessment } from '../../src/core/catalogue/publishedAssessment';
import type { Wording } from '../createWording';

interface NewAssessment {
  city: string;
  country?: string;
  year: string;
}

export class StartPage {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1, name: this.wording.say('start.title') });
  }

  get form(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('start.create.title') });
  }

  async visit(): Promise<void> {
    await this.page.goto('./');
    await expect(this.heading).toBeVisible();
  }

  /** Leads to the dashboard. */
  async openPublished({ city, year }: PublishedAssessment['about']): Promise<void> {
    const { pick, say } = this.wording;
    const name = say('start.published.open', { city: pick(city), year });
    await this.page.getByRole('button', { name }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: say('dashboard.title') })).toBeVisible();
  }

  async fillForm({ city, country = '', year }: NewAssessment): Promise<void> {
    const { say } = this.wording;
    await this.form.getByRole('textbox', { name: say('start.create.city') }).fill(city);
    await this.form.getByRole('textbox', { name: say('start.create.country') }).fill(country);
    await this.form.getByRole('textbox', { name: say('start.create.period') }).fill(year);
    await this.form.getByRole('button', { name: say('start.create.submit') }).click();
  }

  /** Leads to the profile. */
  async create(assessment: NewAssessment): Promise<void> {
    await this.visit();
    await this.fillForm(assessment);
    const title = this.wording.say('profile.title');
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
}
