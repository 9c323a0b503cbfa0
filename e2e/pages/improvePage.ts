// What lifts the city: the table of lifts, and the what-if.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Wording } from '../createWording';
import { getEntry } from '../definitions';

export class ImprovePage {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  get lifts(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('improve.title') });
  }

  get whatIf(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('improve.whatIf.title') });
  }

  get question(): Locator {
    return this.whatIf.getByRole('status').filter({ has: this.page.getByRole('button') });
  }

  lift(id: string): Locator {
    return this.lifts.getByRole('row').filter({ hasText: this.nameOf(id) });
  }

  /** A value that is tried. */
  trial(id: string): Locator {
    return this.whatIf
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('link', { name: this.nameOf(id) }) });
  }

  /** A group, now and then. */
  group(name: string): Locator {
    return this.whatIf
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  async try(id: string): Promise<void> {
    const name = this.wording.say('improve.tryNamed', { name: this.nameOf(id) });
    await this.lift(id).getByRole('button', { name }).click();
    await expect(this.trial(id)).toBeVisible();
  }

  async press(button: 'keep' | 'drop' | 'confirmYes'): Promise<void> {
    await this.whatIf.getByRole('button', { name: this.wording.say(`improve.whatIf.${button}`) }).click();
  }

  async filter(field: 'dimension' | 'band', label: string | RegExp): Promise<void> {
    const select = this.page.getByRole('combobox', { name: this.wording.say(`improve.filters.${field}`) });
    const option = select.getByRole('option', { name: label });
    await select.selectOption(await option.getAttribute('value'));
  }

  private nameOf(id: string): string {
    return this.wording.pick(getEntry(id).kpi.name);
  }
}
