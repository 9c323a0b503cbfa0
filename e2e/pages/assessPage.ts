// The tree of data points beside the one that is chosen: answer, score, evidence.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Answer } from '../../src/core/assessment/answer';
import type { BandNumber } from '../../src/widgets/BandMark';
import type { TextKey, Wording } from '../createWording';
import { getCategoryName, getCounts, getDenominator, getEntry, getNumerator } from '../definitions';

export class AssessPage {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  get tree(): Locator {
    return this.page.getByRole('navigation', { name: this.wording.say('assess.tree.title') });
  }

  get search(): Locator {
    return this.tree.getByRole('textbox', { name: this.wording.say('assess.tree.search') });
  }

  get answer(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('assess.answer.title') });
  }

  get score(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('assess.result.title') });
  }

  get result(): Locator {
    return this.field(this.wording.say('assess.answer.value'));
  }

  get reason(): Locator {
    return this.field(this.wording.say('assess.answer.reason'));
  }

  numerator(id: string): Locator {
    return this.field(this.wording.pick(getNumerator(id)));
  }

  denominator(id: string): Locator {
    return this.field(this.wording.pick(getDenominator(id)));
  }

  count(id: string): Locator {
    return this.field(this.wording.pick(getCounts(id)));
  }

  /** The field of the answer with this label. */
  field(name: RegExp | string): Locator {
    return this.answer.getByRole('textbox', { name, exact: true });
  }

  /** The one with this name, not those whose names contain it. */
  link(id: string): Locator {
    const { kpi, dataPoint } = getEntry(id);
    const name = this.page.getByText(this.wording.pick(dataPoint.label ?? kpi.name), { exact: true });
    return this.tree.getByRole('link').filter({ has: name });
  }

  heading(id: string): Locator {
    const name = this.wording.pick(getEntry(id).kpi.name);
    return this.page.getByRole('heading', { level: 1, name });
  }

  /** A line of "effect on the groups". */
  group(name: string): Locator {
    return this.score.getByRole('listitem').filter({ hasText: name });
  }

  /** Through the tree, whose categories are closed at first. */
  async choose(id: string): Promise<void> {
    const category = this.wording.pick(getCategoryName(getEntry(id).kpi.category));
    await this.tree.getByText(category, { exact: true }).click();
    await this.link(id).click();
    await expect(this.heading(id)).toBeVisible();
  }

  async goTo(neighbour: 'previous' | 'next'): Promise<void> {
    const { say, sayWithin } = this.wording;
    const neighbours = this.page.getByRole('navigation', { name: say('assess.neighbours') });
    await neighbours.getByRole('link', { name: sayWithin(`assess.${neighbour}`) }).click();
  }

  async chooseStatus(status: Answer['status']): Promise<void> {
    const { say } = this.wording;
    await this.answer.getByRole('radio', { name: say(`assess.answer.statuses.${status}`) }).check();
  }

  async press(button: 'otherDenominator' | 'useProfile' | 'direct' | 'parts' | 'clear'): Promise<void> {
    await this.answer.getByRole('button', { name: this.wording.say(`assess.answer.${button}`) }).click();
  }

  /** Key by key, so that every half-typed number is seen by the app. */
  async type(field: Locator, text: string): Promise<void> {
    await field.clear();
    await field.pressSequentially(text);
  }

  async expectBand(band: BandNumber): Promise<void> {
    await expect(this.score.getByTestId('band')).toContainText(this.wording.sayWithin(`score.bands.${band}`));
  }

  async expectUnscored(reason: Extract<TextKey, `score.unscored.${string}`>): Promise<void> {
    await expect(this.score.getByTestId('band')).toContainText(this.wording.sayWithin(reason));
  }
}
