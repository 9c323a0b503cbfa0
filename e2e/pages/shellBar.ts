// What stands around every screen: the screens, what is saved, the language.
import { expect, type Locator, type Page } from '@playwright/test';
import type { AssessmentScreen } from '../../src/state/route';
import { findGroup } from '../../src/app/screenGroups';
import type { Language, Wording } from '../createWording';

/** Each language is offered in its own letters, whatever the page speaks. */
const LANGUAGE_NAMES = { fa: 'فارسی', en: 'English' } satisfies Record<Language, string>;

export class ShellBar {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  get skipLink(): Locator {
    return this.page.getByRole('link', { name: this.wording.say('shell.skip') });
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  notice(key: 'shell.offline' | 'shell.offlineReady'): Locator {
    return this.page.getByRole('status').filter({ hasText: this.wording.sayWithin(key) });
  }

  async open(screen: AssessmentScreen): Promise<void> {
    const tab = await this.findTab(screen);
    await tab.click();
    await expect(tab).toHaveAttribute('aria-current', 'page');
  }

  /** It has no menu of its own. */
  async openCouncil(): Promise<void> {
    await (await this.findTab('council')).click();
  }

  private async findTab(screen: AssessmentScreen): Promise<Locator> {
    const { say } = this.wording;
    const menu = this.page.getByRole('navigation', { name: say('shell.menu') });
    const group = findGroup(screen);
    if (!group) throw new Error(`${screen} is not in the menu`);
    await menu.getByRole('link', { name: say(`shell.groups.${group}`) }).click();
    return menu.getByRole('link', { name: say(`shell.${screen}`) });
  }

  async expectSaved(): Promise<void> {
    const { say } = this.wording;
    const banner = this.page.getByRole('banner');
    const saved = new RegExp(`${say('shell.saved').source}|${say('shell.savedAt').source}`);
    await expect(banner.getByRole('status').filter({ hasText: saved })).toBeVisible();
  }

  async switchTo(language: Language): Promise<void> {
    await this.page.getByRole('button', { name: LANGUAGE_NAMES[language], exact: true }).click();
    await this.expectLanguage(language);
  }

  async expectLanguage(language: Language): Promise<void> {
    const html = this.page.locator('html');
    await expect(html).toHaveAttribute('lang', language);
    await expect(html).toHaveAttribute('dir', language === 'fa' ? 'rtl' : 'ltr');
  }
}
