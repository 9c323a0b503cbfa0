// The evidence of the chosen data point.
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { TextKey, Wording } from '../createWording';

export class EvidenceList {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  get section(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('evidence.title') });
  }

  file(title: string): Locator {
    return this.section.getByRole('button', {
      name: this.wording.say('evidence.open', { title }),
    });
  }

  link(title: string): Locator {
    return this.section.getByRole('link', { name: title });
  }

  note(text: string): Locator {
    return this.section.getByRole('listitem').filter({ hasText: text });
  }

  async addFile(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.section.getByLabel(this.wording.say('evidence.addFile')).setInputFiles(file);
  }

  async addLink(title: string, url: string): Promise<void> {
    await this.press('addLink');
    await this.fill('url', url);
    await this.fill('linkTitle', title);
    await this.press('add');
  }

  async addNote(text: string): Promise<void> {
    await this.press('addNote');
    await this.fill('noteText', text);
    await this.press('add');
  }

  async fill(field: 'url' | 'linkTitle' | 'noteText', text: string): Promise<void> {
    await this.section.getByRole('textbox', { name: this.wording.say(`evidence.${field}`) }).fill(text);
  }

  async press(button: 'addLink' | 'addNote' | 'add' | 'cancel'): Promise<void> {
    await this.section.getByRole('button', { name: this.wording.say(`evidence.${button}`) }).click();
  }

  /** What stands in front of the page: a preview or a question. */
  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async answer(
    button: Extract<TextKey, `evidence.${'preview' | 'removal' | 'register' | 'edit'}.${string}`>,
  ): Promise<void> {
    await this.dialog.getByRole('button', { name: this.wording.say(button) }).click();
    await expect(this.dialog).toBeHidden();
  }

  /** The bytes that "save a copy" hands out. */
  async saveCopy(title: string): Promise<Buffer> {
    await this.file(title).click();
    const download = this.page.waitForEvent('download');
    await this.dialog.getByRole('button', { name: this.wording.say('evidence.preview.save') }).click();
    const saved = await download;
    await this.answer('evidence.preview.close');
    expect(saved.suggestedFilename()).toBe(title);
    return readFile(await saved.path());
  }
}
