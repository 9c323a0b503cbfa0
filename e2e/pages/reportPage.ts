// The report: its choices and cover, and the documents as they stand on the screen and on paper.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Language, TextKey, Wording } from '../createWording';

export class ReportPage {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1, name: this.wording.say('report.title') });
  }

  get documents(): Locator {
    return this.page.getByRole('article');
  }

  document(language: Language): Locator {
    return this.page.locator(`article[lang=${language}]`);
  }

  get emblems(): Locator {
    return this.documents.getByRole('img', { name: this.wording.say('report.cover.emblem') });
  }

  async choose(
    key: Extract<TextKey, `report.${'languages' | 'forms' | 'cover.statuses'}.${string}`>,
  ): Promise<void> {
    await this.page.getByRole('radio', { name: this.wording.say(key) }).check();
  }

  async fill(field: 'version' | 'preparedBy', text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: this.wording.say(`report.cover.${field}`) }).fill(text);
  }

  async chooseEmblem(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.getByLabel(this.wording.say('report.cover.choose')).setInputFiles(file);
  }

  /** As the browser saves it: how many pages, and how wide and high they are in points. */
  async print(): Promise<{ pages: number; sizes: string[]; bytes: number }> {
    const pdf = await this.page.pdf({ preferCSSPageSize: true });
    const text = pdf.toString('latin1');
    const pages = text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    const sizes = [...text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)];
    return {
      pages,
      sizes: [...new Set(sizes.map(([, width, height]) => `${Number(width)} ${Number(height)}`))],
      bytes: pdf.length,
    };
  }

  /** The feet of the pages, as the browser has understood them. */
  async readFeet(): Promise<string[]> {
    return this.page.evaluate(() =>
      document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
    );
  }

  async expectReady(count: number): Promise<void> {
    await expect(this.documents).toHaveCount(count);
    await expect(this.page.getByText(this.wording.say('report.loading'))).toHaveCount(0);
  }
}
