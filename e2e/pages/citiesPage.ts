// Other cities: which ones, what each reports, the tables, and peer files out and in.
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { CsvDialect } from '../../src/core/exchange/csvDialect';
import type { PublishedAssessment } from '../../src/core/catalogue/publishedAssessment';
import type { SideBySide } from '../../src/core/scoring/comparison/sideBySide';
import type { TextKey, Wording } from '../createWording';

type Part = 'coverage' | 'common' | 'groups' | 'dataPoints' | 'make';

export class CitiesPage {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  part(part: Part): Locator {
    return this.page.getByRole('region', { name: this.wording.say(`cities.${part}.title`) });
  }

  /** A city of one source, to be ticked. */
  city(source: 'here' | 'published' | 'peer', name: string): Locator {
    const group = this.page.getByRole('group', { name: this.wording.say(`cities.choose.sources.${source}`) });
    return group.getByRole('checkbox', { name });
  }

  published({ city }: PublishedAssessment['about']): Locator {
    return this.city('published', this.wording.pick(city));
  }

  row(part: Part, name: string): Locator {
    return this.part(part).getByRole('row').filter({ hasText: name });
  }

  size(which: 'all' | 'like'): Locator {
    return this.page.getByRole('radio', { name: this.wording.say(`cities.size.${which}`) });
  }

  async show(which: SideBySide): Promise<void> {
    await this.page.getByRole('radio', { name: this.wording.say(`cities.filters.shows.${which}`) }).check();
  }

  async export(part: 'groups' | 'dataPoints', dialect: CsvDialect): Promise<string> {
    return (await this.download(this.part(part), `cities.export.${dialect}`)).content;
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async makePeerFile(): Promise<{ name: string; content: string }> {
    await this.press(this.part('make'), 'cities.make.look');
    return this.download(this.dialog, 'cities.make.save');
  }

  async choosePeerFile(name: string, content: string): Promise<void> {
    const input = this.page.getByLabel(this.wording.say('cities.take.choose'));
    await input.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  }

  async take(label: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: this.wording.say('cities.peer.label') }).fill(label);
    await this.press(this.dialog, 'cities.take.take');
    await expect(this.city('peer', label)).toBeChecked();
  }

  async press(within: Locator, key: TextKey): Promise<void> {
    await within.getByRole('button', { name: this.wording.say(key) }).click();
  }

  private async download(within: Locator, key: TextKey): Promise<{ name: string; content: string }> {
    const download = this.page.waitForEvent('download');
    await this.press(within, key);
    const saved = await download;
    return { name: saved.suggestedFilename(), content: await readFile(await saved.path(), 'utf8') };
  }
}
