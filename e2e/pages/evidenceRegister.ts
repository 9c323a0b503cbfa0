// The register of all evidence: the table, the bin, the check of all files.
import { expect, type Locator, type Page } from '@playwright/test';
import type { TextKey, Wording } from '../createWording';

export class EvidenceRegister {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  get rows(): Locator {
    return this.page
      .getByRole('table')
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader') });
  }

  row(title: string): Locator {
    return this.rows.filter({ hasText: title });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** A button of the row, or the piece itself. */
  async press(
    action: Extract<TextKey, 'evidence.open' | 'evidence.remove' | `evidence.register.${string}`>,
    title: string,
  ): Promise<void> {
    const name = this.wording.say(action, { title });
    await this.row(title).getByRole('button', { name }).click();
  }

  async answer(
    button: Extract<TextKey, `evidence.${'edit' | 'preview' | 'removal' | 'register'}.${string}`>,
  ) {
    await this.dialog.getByRole('button', { name: this.wording.say(button) }).click();
    await expect(this.dialog).toBeHidden();
  }

  async fill(field: 'name' | 'date' | 'search', text: string): Promise<void> {
    const name = this.wording.say(`evidence.edit.${field}`);
    await this.dialog.getByRole('textbox', { name }).fill(text);
  }

  async support(dataPoint: string): Promise<void> {
    await this.fill('search', dataPoint);
    await this.dialog.getByRole('checkbox').first().check();
  }

  async show(what: 'used' | 'unused' | 'missing' | 'bin'): Promise<void> {
    await this.page
      .getByRole('combobox', { name: this.wording.say('evidence.register.show') })
      .selectOption(what);
  }

  async check(): Promise<void> {
    await this.page.getByRole('button', { name: this.wording.say('evidence.check.start') }).click();
  }
}
