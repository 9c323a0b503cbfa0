// Council mode: one page in sight, the ways to turn it, and the ways out.
import { expect, type Locator, type Page } from '@playwright/test';
import type { TextKey, Wording } from '../createWording';

export class CouncilPage {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get stage(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('council.title') });
  }

  get next(): Locator {
    return this.page.getByRole('button', { name: this.wording.sayWithin('council.next') });
  }

  /** Everything in which something could be typed or chosen. */
  get fields(): Locator {
    return this.page.locator('input, textarea, select, [contenteditable]');
  }

  async visit(dashboardUrl: string, page = ''): Promise<void> {
    const query = page === '' ? '' : `?page=${encodeURIComponent(page)}`;
    await this.page.goto(dashboardUrl.replace(/dashboard$/, `council${query}`));
    await expect(this.stage).toBeVisible();
  }

  async expectPage(page: number, count = 6): Promise<void> {
    const position = this.wording.say('council.position', { page, count });
    await expect(this.page.getByRole('status').filter({ hasText: position })).toBeVisible();
    await expect(this.heading).toBeFocused();
  }

  async press(key: 'next' | 'previous' | 'End' | 'Home' | 'Escape' | 'Space'): Promise<void> {
    const [next, previous] =
      this.wording.language === 'fa' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    await this.page.keyboard.press(key === 'next' ? next : key === 'previous' ? previous : key);
  }

  async click(key: TextKey): Promise<void> {
    const name = this.wording.sayWithin(key);
    await this.page.getByRole('button', { name }).or(this.page.getByRole('link', { name })).click();
  }

  /** Nothing of the page lies outside of what is seen. */
  async expectToFit(): Promise<void> {
    const overhang = () =>
      this.page.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight } = document.documentElement;
        const stage = document.querySelector('main [role="region"]');
        const inside = stage ? stage.scrollHeight - stage.clientHeight : Infinity;
        return Math.max(scrollWidth - clientWidth, scrollHeight - innerHeight, inside);
      });
    await expect.poll(overhang).toBeLessThanOrEqual(0);
  }
}
