// The evidence of the chosen data point.
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Wording } from '../createWording';

export class EvidenceList {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  get section(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('assess.evidence.title') });
  }

  file(title: string): Locator {
    return this.section.getByRole('button', {
      name: this.wording.say('assess.evidence.download', { title }),
    });
  }

  link(title: string): Locator {
    return this.section.getByRole('link', { name: title });
  }

  note(text: string): Locator {
    return this.section.getByRole('listitem').filter({ hasText: text });
  }

  async addFile(path: string): Promise<void> {
    await this.section.getByLabel(this.wording.say('assess.evidence.addFile')).setInputFiles(path);
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
    await this.section
      .getByRole('textbox', { name: this.wording.say(`assess.evidence.${field}`) })
      .fill(text);
  }

  async press(button: 'addLink' | 'addNote' | 'add' | 'cancel'): Promise<void> {
    await this.section.getByRole('button', { name: this.wording.say(`assess.evidence.${button}`) }).click();
  }

  /** The bytes that "save a copy" hands out. */
  async saveCopy(title: string): Promise<Buffer> {
    const download = this.page.waitForEvent('download');
    await this.file(title).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(title);
    return readFile(await saved.path());
  }
}
