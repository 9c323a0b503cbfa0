// Benchmark sets: copied, edited, tried, used, taken home and read.
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { SetAction } from '../../src/features/benchmarks/SetList';
import type { Wording } from '../createWording';

export class BenchmarksPage {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1, name: this.wording.say('benchmarks.title') });
  }

  get known(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('benchmarks.known.title') });
  }

  /** What would change by a switch, data point by data point. */
  get changes(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('benchmarks.use.dataPoints') });
  }

  field(key: 'target' | 'why' | 'author'): Locator {
    const { say } = this.wording;
    // The name may be asked for elsewhere on the page, too.
    if (key === 'author') {
      const description = say('benchmarks.draft.authorHint');
      return this.page.getByRole('textbox', { name: say('benchmarks.draft.author'), description });
    }
    const name = say(key === 'target' ? 'score.target' : 'benchmarks.draft.why');
    return this.page.getByRole('textbox', { name });
  }

  /** A set in the list, by its version. */
  set(version: string): Locator {
    return this.known
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`${this.wording.typed(version)}\\D`) });
  }

  async press(action: SetAction | 'save', version: string): Promise<void> {
    const { say, sayWithin } = this.wording;
    const name = sayWithin('benchmarks.known.about', {
      action: this.sentence(say(`benchmarks.known.${action}`)),
    });
    await this.set(version).getByRole('button', { name }).click();
  }

  /** Opens the target of a data point in the set that is edited. */
  async openTarget(name: string): Promise<void> {
    const { say } = this.wording;
    await this.page.getByRole('textbox', { name: say('benchmarks.targets.search') }).fill(name);
    const target = this.page.getByRole('listitem').filter({ hasText: name });
    const change = this.wording.sayWithin('benchmarks.known.about', { set: name });
    await target.getByRole('button', { name: change }).click();
  }

  async pressDraft(button: 'continue' | 'save'): Promise<void> {
    await this.page.getByRole('button', { name: this.wording.say(`benchmarks.draft.${button}`) }).click();
  }

  async confirmUse(): Promise<void> {
    await this.page.getByRole('button', { name: this.wording.say('benchmarks.use.confirm') }).click();
    await this.expectDone('benchmarks.use.done');
  }

  async export(version: string): Promise<{ name: string; content: string }> {
    const download = this.page.waitForEvent('download');
    await this.press('save', version);
    const saved = await download;
    return { name: saved.suggestedFilename(), content: await readFile(await saved.path(), 'utf8') };
  }

  async import(file: { name: string; content: string }): Promise<void> {
    const { say } = this.wording;
    await this.page.getByLabel(say('benchmarks.import.choose')).setInputFiles({
      name: file.name,
      mimeType: 'application/json',
      buffer: Buffer.from(file.content),
    });
    await this.page.getByRole('button', { name: say('benchmarks.import.take') }).click();
    await this.expectDone('benchmarks.import.done');
  }

  async expectDone(
    key: 'benchmarks.use.done' | 'benchmarks.draft.saved' | 'benchmarks.import.done',
  ): Promise<void> {
    const done = this.page.getByRole('status').filter({ hasText: this.wording.sayWithin(key) });
    await expect(done).toBeVisible();
  }

  /** A pattern of the wording, as the text that it stands for. */
  private sentence(pattern: RegExp): string {
    return pattern.source
      .replace(/\^\\s\*|\\s\*\$$/g, '')
      .replaceAll('\\s+', ' ')
      .replace(/\\(.)/g, '$1');
  }
}
