// Files and backups: saving to a file, opening one, the bin, handing the computer over.
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { TextKey, Wording } from '../createWording';

export interface WorkspaceFile {
  name: string;
  content: Buffer;
}

type Section = 'save' | 'open' | 'backups' | 'snapshots' | 'bin' | 'handOver';
type Counts = Partial<Record<'new' | 'updated' | 'conflict', number>>;

export class FilesPage {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  section(name: Section): Locator {
    return this.page.getByRole('region', { name: this.wording.say(`files.${name}.title`) });
  }

  get preview(): Locator {
    return this.section('open').getByRole('region', { name: this.wording.say('files.merge.title') });
  }

  button(section: Section, key: TextKey): Locator {
    return this.section(section).getByRole('button', { name: this.wording.say(key), exact: true });
  }

  /** A sentence that the screen says after something was done. */
  said(key: TextKey): Locator {
    return this.page.getByText(this.wording.sayWithin(key)).first();
  }

  async visit(): Promise<void> {
    await this.page.goto('./#/files');
    const name = this.wording.say('files.title');
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  async save(passphrase = ''): Promise<WorkspaceFile> {
    const { say } = this.wording;
    if (passphrase !== '') {
      await this.section('save').getByLabel(say('files.save.passphrase')).fill(passphrase);
      await this.section('save').getByLabel(say('files.save.repeat')).fill(passphrase);
    }
    return this.download(this.button('save', 'files.save.submit'));
  }

  async download(button: Locator): Promise<WorkspaceFile> {
    const download = this.page.waitForEvent('download');
    await button.click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/^sanjeh-.*\.sanjeh$/);
    await expect(this.said('files.save.done')).toBeVisible();
    return { name: saved.suggestedFilename(), content: await readFile(await saved.path()) };
  }

  async choose({ name, content }: WorkspaceFile): Promise<void> {
    const input = this.section('open').getByLabel(this.wording.say('device.open.choose'));
    await input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });
  }

  async expectCounts(counts: Counts): Promise<void> {
    const { say, typed } = this.wording;
    for (const kind of ['new', 'updated', 'conflict'] as const) {
      const term = this.page.getByRole('term').filter({ hasText: say(`files.merge.counts.${kind}`) });
      const count = this.preview.locator('dl > div').filter({ has: term }).getByRole('definition');
      await expect(count, kind).toHaveText(typed(String(counts[kind] ?? 0)));
    }
  }

  async takeOver(): Promise<void> {
    await this.button('open', 'files.merge.apply').click();
    await expect(this.said('files.merge.done')).toBeVisible();
  }
}
