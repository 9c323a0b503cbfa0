// Seals: the sentence about the present state, the list with its codes, sealing, checking, and what has changed.
import { expect, type Locator, type Page } from '@playwright/test';
import type { SealStatus } from '../../src/core/assessment/seal';
import type { Wording } from '../createWording';
import { getEntry } from '../definitions';

/** "3F9A 01C4 77DE B20E" */
const CODE = /[0-9A-F]{4}( [0-9A-F]{4}){3}/;

export class SealsPage {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  /** What is said of the present state. */
  get present(): Locator {
    const heading = this.page.getByRole('heading', { level: 1, name: this.wording.say('seals.title') });
    return this.page
      .getByRole('main')
      .locator('div')
      .filter({ has: heading })
      .last()
      .locator('~ [role=status]');
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.wording.say('seals.make.title') });
  }

  get list(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('seals.list.title') });
  }

  get comparison(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('seals.compare.title') });
  }

  get check(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('seals.check.title') });
  }

  row(title: string): Locator {
    return this.list.getByRole('row').filter({ hasText: title });
  }

  async readCode(title: string): Promise<string> {
    const code = CODE.exec((await this.row(title).textContent()) ?? '')?.[0];
    if (!code) throw new Error(`No code for ${title}`);
    return code;
  }

  async seal(title: string, status: SealStatus): Promise<void> {
    const { say } = this.wording;
    await this.page.getByRole('button', { name: say('seals.make.open') }).click();
    await this.dialog.getByRole('textbox', { name: say('seals.make.name') }).fill(title);
    await this.dialog.getByRole('radio', { name: say(`seals.status.${status}`) }).check();
    await this.dialog.getByRole('button', { name: say('seals.make.submit') }).click();
    await expect(this.row(title)).toBeVisible();
  }

  /** A row of one of the tables of the comparison. */
  difference(part: 'turned' | 'said', id: string): Locator {
    const name = this.wording.pick(getEntry(id).kpi.name);
    const table = this.comparison.getByRole('table', { name: this.wording.say(`seals.compare.${part}`) });
    return table.getByRole('row').filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  async chooseAfter(title: string): Promise<void> {
    const select = this.comparison.getByRole('combobox', { name: this.wording.say('seals.compare.after') });
    const option = select.getByRole('option').filter({ hasText: title });
    await select.selectOption(await option.getAttribute('value'));
  }
}
