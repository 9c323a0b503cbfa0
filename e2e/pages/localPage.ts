// The city's own indicators: the form, and what stands beside the official score.
import type { Locator, Page } from '@playwright/test';
import type { Wording } from '../createWording';

export interface LocalDefinition {
  name: string;
  summary: string;
  dimension: string;
  numerator: string;
  denominator: string;
  target: string;
  basis: string;
}

export class LocalPage {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  field(key: 'name' | 'summary' | 'denominator' | 'target' | 'basis' | 'what.ratio'): Locator {
    return this.page.getByRole('textbox', { name: this.wording.say(`local.form.${key}`) });
  }

  card(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  async press(button: 'add' | 'form.save' | 'unfinished.continue'): Promise<void> {
    await this.page.getByRole('button', { name: this.wording.say(`local.${button}`) }).click();
  }

  async fill({ dimension, numerator, ...texts }: LocalDefinition): Promise<void> {
    await this.field('name').fill(texts.name);
    await this.field('summary').fill(texts.summary);
    const dimensions = this.page.getByRole('combobox', { name: this.wording.say('local.form.dimension') });
    await dimensions.selectOption({ label: dimension });
    await this.field('what.ratio').fill(numerator);
    await this.field('denominator').fill(texts.denominator);
    await this.field('target').fill(texts.target);
    await this.field('basis').fill(texts.basis);
  }
}
