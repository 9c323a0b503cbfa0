// What is to be done: the list with its filter, and the dialog in which an action is planned.
import { expect, type Locator, type Page } from '@playwright/test';
import type { ActionState } from '../../src/core/scoring/overview/listActions';
import type { Wording } from '../createWording';
import { getEntry } from '../definitions';

interface ActionWords {
  text: string;
  owner?: string;
  due?: string;
}

export class ActionsPage {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get list(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('actions.list.title') });
  }

  get without(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('actions.without.title') });
  }

  get choice(): Locator {
    return this.dialog.getByRole('combobox', { name: this.wording.say('actions.form.dataPoint') });
  }

  get owner(): Locator {
    return this.dialog.getByRole('combobox', { name: this.wording.say('actions.form.owner') });
  }

  get due(): Locator {
    return this.dialog.getByRole('textbox', { name: this.wording.say('actions.form.due') });
  }

  row(id: string): Locator {
    return this.list.getByRole('row').filter({ hasText: this.nameOf(id) });
  }

  done(id: string): Locator {
    return this.row(id).getByRole('checkbox');
  }

  async press(button: 'edit' | 'remove', id: string): Promise<void> {
    const name = this.wording.say(`actions.list.${button}Of`, { name: this.nameOf(id) });
    await this.row(id)
      .getByRole(button === 'edit' ? 'link' : 'button', { name })
      .click();
  }

  async fill({ text, owner = '', due = '' }: ActionWords): Promise<void> {
    await this.dialog.getByRole('textbox', { name: this.wording.say('actions.form.text') }).fill(text);
    await this.owner.fill(owner);
    await this.due.fill(due);
  }

  async save(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.wording.say('actions.form.save') }).click();
  }

  filterLink(state: ActionState | 'all'): Locator {
    const filters = this.list.getByRole('navigation');
    return filters.getByRole('link', { name: this.wording.sayWithin(`actions.filters.${state}`) });
  }

  async filter(state: ActionState | 'all'): Promise<void> {
    await this.filterLink(state).click();
    await expect(this.filterLink(state)).toHaveAttribute('aria-current', 'true');
  }

  /** As the app names it: of one of several data points with its label. */
  private nameOf(id: string): string {
    const { kpi, dataPoint } = getEntry(id);
    const names = [kpi.name, ...(dataPoint.label ? [dataPoint.label] : [])];
    return names.map((name) => this.wording.pick(name)).join(' · ');
  }
}
