// Taking the two reports home, and reading one back.
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { CsvDialect } from '../../src/core/exchange/csvDialect';
import type { Wording } from '../createWording';

const FILE_NAMES = { maturity: 'maturity-report.csv', groups: 'group-scores.csv' };

/** The files of many parts: what each is called, and the sentence that tells of it. */
const WHOLE_FILES = {
  workbook: { name: 'assessment.xlsx', done: 'doneWorkbook' },
  package: { name: 'assessment-tables.zip', done: 'donePackage' },
  json: { name: 'assessment-json.zip', done: 'doneJson' },
} as const;

interface CsvFile {
  name: string;
  content: string | Buffer;
}

export class ReportsPage {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1, name: this.wording.say('reports.title') });
  }

  get import(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('reports.import.title') });
  }

  preview(file: string): Locator {
    return this.import.getByRole('region', { name: this.wording.say('reports.import.preview', { file }) });
  }

  /** What is wrong or to be checked: place and sentence. */
  problem(file: string, place: RegExp | undefined, sentence: RegExp): Locator {
    const item = this.preview(file).getByRole('listitem');
    const withSentence = item.filter({ has: this.page.getByText(sentence) });
    return place ? withSentence.filter({ has: this.page.getByText(place) }) : withSentence;
  }

  async export(kind: keyof typeof FILE_NAMES, dialect: CsvDialect): Promise<string> {
    const { say } = this.wording;
    const report = this.page.getByRole('listitem', { name: say(`reports.export.${kind}`) });
    const download = this.page.waitForEvent('download');
    await report.getByRole('button', { name: say(`reports.export.${dialect}`) }).click();
    const saved = await download;
    const file = saved.suggestedFilename();
    expect(file).toBe(FILE_NAMES[kind]);
    const done = this.page.getByRole('status').filter({ hasText: say('reports.export.done', { file }) });
    await expect(done).toBeVisible();
    return readFile(await saved.path(), 'utf8');
  }

  /** Everything in one file. */
  async exportWhole(kind: keyof typeof WHOLE_FILES): Promise<Uint8Array> {
    const { say } = this.wording;
    const { name, done } = WHOLE_FILES[kind];
    const item = this.page.getByRole('listitem', { name: say(`reports.export.${kind}`) });
    const download = this.page.waitForEvent('download');
    await item.getByRole('button', { name: say(`reports.export.${kind}File`) }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(name);
    const sentence = say(`reports.export.${done}`, { file: name });
    await expect(this.page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
    return readFile(await saved.path());
  }

  async choose({ name, content }: CsvFile): Promise<void> {
    const input = this.import.getByLabel(this.wording.say('reports.import.choose'));
    await input.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
    await expect(this.preview(name)).toBeVisible();
  }

  async expectCounts(
    file: string,
    counts: Partial<Record<'added' | 'changed' | 'same' | 'refused', number>>,
  ): Promise<void> {
    for (const kind of ['added', 'changed', 'same', 'refused'] as const) {
      const word = this.page
        .getByRole('term')
        .filter({ hasText: this.wording.say(`reports.import.counts.${kind}`) });
      const count = this.preview(file).locator('dl > div').filter({ has: word }).getByRole('definition');
      await expect(count, kind).toHaveText(this.wording.typed(String(counts[kind] ?? 0)));
    }
  }

  async apply(file: string, count: number): Promise<void> {
    const { say } = this.wording;
    await this.import.getByRole('button', { name: say('reports.import.apply', { count }) }).click();
    const done = this.import
      .getByRole('status')
      .filter({ hasText: say('reports.import.done', { count, file }) });
    await expect(done).toBeVisible();
  }

  async cancel(file: string): Promise<void> {
    await this.import.getByRole('button', { name: this.wording.say('reports.import.cancel') }).click();
    await expect(this.preview(file)).toBeHidden();
  }
}
